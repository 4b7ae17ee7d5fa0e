import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientList } from "@/components/clients/client-list";
import { LIST, type Params, searchParamsOf } from "@/components/clients/list-address";
import { ListRange } from "@/components/clients/list-range";
import { FilterBar } from "@/components/filters/filter-bar";
import { clientRights } from "@/lib/clients/client-rights";
import { explainMatches } from "@/lib/clients/explain-matches";
import { COUNTED } from "@/lib/clients/matching";
import { countClients, listClients } from "@/lib/clients/queries";
import { clientSearch } from "@/lib/clients/schema";
import { predicatesOf } from "@/lib/filters/predicates";
import { readFilter } from "@/lib/filters/read-filter";
import { termsOf } from "@/lib/filters/schema";
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
  const filter = [params.filter].flat()[0] ?? "";
  const read = await readFilter(ctx, filter);
  const predicates = predicatesOf(ctx, read);
  const [page, { zone }] = await Promise.all([
    listClients(ctx, search, predicates),
    readSettings(ctx.db),
  ]);
  // the rows that this page had are gone
  if (!page.rows.length && (search.after || search.before)) redirect(startOf(search.q));

  const rows = page.approximate ? page.rows : await explainMatches(ctx, search.q, page.rows);
  const view = { ...page, rows, params, search };
  return (
    <ClientList
      view={view}
      can={clientRights(ctx)}
      zone={zone}
      filter={
        <FilterBar
          filter={filter}
          saved=""
          fields={[...read.fields.values()]}
          problems={termsOf(read.filter).map(
            (term) => read.problems.find((one) => one.term === term)?.problem ?? null,
          )}
        />
      }
      range={
        <ListRange view={view} count={countClients(ctx, search.q, predicates)} cap={COUNTED} />
      }
      actions={{ bulk: bulkClients, undo: { undo, force: forceUndo } }}
    />
  );
}

const startOf = (q: string) => (q ? (`${LIST}?q=${encodeURIComponent(q)}` as const) : LIST);
