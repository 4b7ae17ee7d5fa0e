import "server-only";
import { getTranslations } from "next-intl/server";
import type { ClientRecord } from "@/lib/clients/record";
import type { Context } from "@/lib/context";
import { countryName } from "@/lib/countries/countries";
import { statementsOf } from "@/lib/finance/statement";
import { statementPdf } from "@/lib/finance/statement-pdf";
import { formatDay } from "@/lib/format";
import { LANGUAGES } from "@/lib/preferences";
import { readSettings } from "@/lib/settings/queries";

type Period = { from: string; to: string };

/** The statement of a client on paper, in the language one writes to it in. */
export async function statementOnPaper(ctx: Context, client: ClientRecord, period: Period) {
  const [statements, settings] = await Promise.all([
    statementsOf(ctx, client.id, period),
    readSettings(ctx.db),
  ]);
  const locale = LANGUAGES.find((one) => one === client.language) ?? settings.language;
  const t = await getTranslations({ locale, namespace: "statement" });
  const days = `${formatDay(period.from, locale)} – ${formatDay(period.to, locale)}`;
  const pdf = await statementPdf({
    statements,
    locale,
    parties: {
      workspace: settings.name,
      client: client.legalName ?? client.name,
      fiscalCode: client.fiscalCode,
      address: addressLines(client, locale),
    },
    words: {
      title: t("title"),
      period: days,
      fiscalCode: t("fiscalCode"),
      columns: {
        date: t("columns.date"),
        document: t("columns.document"),
        due: t("columns.due"),
        amount: t("columns.amount"),
        balance: t("columns.balance"),
      },
      kinds: {
        invoice: t("kinds.invoice"),
        payment: t("kinds.payment"),
        refund: t("kinds.refund"),
        creditNote: t("kinds.creditNote"),
      },
      opening: t("opening"),
      closing: t("closing"),
      nothing: t("nothing"),
      page: (page, pages) => t("page", { page, pages }),
    },
  });
  const filename = `${t("file")}-${client.id}-${period.from}-${period.to}.pdf`;
  return { pdf, filename, subject: t("subject", { workspace: settings.name, days }) };
}

/** As on an envelope; what is not known leaves no gap. */
function addressLines(client: ClientRecord, locale: string): string[] {
  const { billingSame: same } = client;
  const street = same ? client.street : client.billingStreet;
  const town = same ? [client.zip, client.city] : [client.billingZip, client.billingCity];
  const country = same ? client.country : client.billingCountry;
  const named = country ? countryName(country, locale) : null;
  return [street, town.filter(Boolean).join(" "), named].flatMap((line) => line || []);
}
