import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientList } from "@/components/clients/client-list";
import { LIST, type Params, searchParamsOf } from "@/components/clients/list-address";
import { ListRange } from "@/components/clients/list-range";
import { clientRights } from "@/lib/clients/client-rights";
import { explainMatches } from "@/lib/clients/explain-matches";
import { COUNTED } from "@/lib/clients/matching";
import { countClients, listClients } from "@/lib/clients/queries";
import { clientSearch } from "@/lib/clients/schema";
import { staffContext } from "@/lib/server/auth";
import { readSettings } from "@/lib/settings/queries";
import { forceUndo, undo } from "../../actions";
import { bulkClients } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Params> };

export default async function ClientsPage({ searchParams }: Props) {
  const ctx = await staffContext();
  const params = await searchParams;
  const search = clientSearch.parse(searchParamsOf(params));
  const [page, { zone }] = await Promise.all([listClients(ctx, search), readSettings(ctx.db)]);
  // the rows that this page had are gone
  if (!page.rows.length && (search.after || search.before)) redirect(startOf(search.q));

  const rows = page.approximate ? page.rows : await explainMatches(ctx, search.q, page.rows);
  const view = { ...page, rows, params, search };
  return (
    <ClientList
      view={view}
      can={clientRights(ctx)}
      zone={zone}
      range={<ListRange view={view} count={countClients(ctx, search.q)} cap={COUNTED} />}
      actions={{ bulk: bulkClients, undo: { undo, force: forceUndo } }}
    />
  );
}

const startOf = (q: string) => (q ? (`${LIST}?q=${encodeURIComponent(q)}` as const) : LIST);
