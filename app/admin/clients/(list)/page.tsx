import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientList } from "@/components/clients/client-list";
import { LIST, type Params, searchParamsOf } from "@/components/clients/list-address";
import { ListRange } from "@/components/clients/list-range";
import { clientRights } from "@/lib/clients/client-rights";
import { explainMatches } from "@/lib/clients/explain-matches";
import { bulkOptions } from "@/lib/clients/form-options";
import { COUNTED } from "@/lib/clients/matching";
import { countClients, listClients } from "@/lib/clients/queries";
import { clientSearch, listInput } from "@/lib/clients/schema";
import { staffContext } from "@/lib/server/auth";
import { readSettings } from "@/lib/settings/queries";
import { forceUndo, undo } from "../../actions";
import { bulkClients, changeClients, freezeClients } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Params> };

export default async function ClientsPage({ searchParams }: Props) {
  const ctx = await staffContext();
  const params = await searchParams;
  const search = clientSearch.parse(searchParamsOf(params));
  const [page, { zone }, options] = await Promise.all([
    listClients(ctx, search),
    readSettings(ctx.db),
    bulkOptions(ctx, await getLocale()),
  ]);
  // the rows that this page had are gone
  if (!page.rows.length && (search.after || search.before)) redirect(startOf(search.q));

  const rows = page.approximate ? page.rows : await explainMatches(ctx, search.q, page.rows);
  const view = { ...page, rows, params, search };
  const count = countClients(ctx, search.q);
  return (
    <ClientList
      view={view}
      can={clientRights(ctx)}
      zone={zone}
      range={<ListRange view={view} count={count} cap={COUNTED} />}
      bulk={{ list: listInput.parse(search), count, cap: COUNTED, options }}
      actions={{
        bulk: bulkClients,
        undo: { undo, force: forceUndo },
        freeze: freezeClients,
        change: changeClients,
      }}
    />
  );
}

const startOf = (q: string) => (q ? (`${LIST}?q=${encodeURIComponent(q)}` as const) : LIST);
