import { useLocale, useTranslations } from "next-intl";
import { documentPath } from "@/components/documents/document-paths";
import { Sum } from "@/components/documents/document-sums";
import { GivenList } from "@/components/documents/given-list";
import { Money } from "@/components/documents/money";
import { formatDay } from "@/lib/format";
import type { PaymentView } from "@/lib/payments/schema";
import { PaymentState } from "./payment-state";

/** A payment: how much, when and how, and where it went. */
export function PaymentPaper({ payment }: { payment: PaymentView }) {
  const t = useTranslations("payments");
  const locale = useLocale();
  const { clientId, kind, amount, currency, date, method, reference, note, open } = payment;
  const facts = [
    [t("date"), formatDay(date, locale)],
    [t("method"), method],
    [t("reference"), reference],
    [t("note"), note],
  ];
  const given = payment.allocations.map((one) => ({
    id: one.id,
    name: one.invoiceNumber ?? `#${one.invoiceId}`,
    href: documentPath("invoice", { clientId, id: one.invoiceId }),
    amount: Math.abs(one.amount),
  }));
  return (
    <article className="space-y-5 rounded-lg border bg-card p-4 sm:p-6">
      <p className="flex flex-wrap items-center gap-3">
        <Money
          minor={kind === "refund" ? -amount : amount}
          currency={currency}
          className="font-semibold text-xl"
        />
        <PaymentState payment={payment} />
      </p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        {facts.map(([label, text]) =>
          text ? (
            <div key={label} className="contents">
              <dt className="text-muted-foreground text-sm">{label}</dt>
              <dd className="whitespace-pre-line break-words">{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <GivenList label={t(`went.${kind}`)} given={given} currency={currency}>
        {open > 0 && (
          <dl className="mt-3 border-t pt-2">
            <Sum
              label={t(kind === "refund" ? "fromCredit" : "credit")}
              minor={open}
              currency={currency}
            />
          </dl>
        )}
      </GivenList>
    </article>
  );
}
