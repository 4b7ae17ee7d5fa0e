import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientList } from "@/components/clients/client-list";
import { LIST, type Params, START } from "@/components/clients/list-address";
import { ListRange } from "@/components/clients/list-range";
import { withParams } from "@/components/data-table/list-url";
import { clientRights } from "@/lib/clients/client-rights";
import { bulkOptions } from "@/lib/clients/form-options";
import { COUNTED } from "@/lib/clients/matching";
import { countClients } from "@/lib/clients/queries";
import { staffContext } from "@/lib/server/auth";
import { forceUndo, undo } from "../../actions";
import { bulkClients, changeClients, freezeClients } from "../actions";
import { readList } from "./read-list";
import { chooseLayout, createView, deleteView, openWith, updateView } from "./view-actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients");
  return { title: t("title") };
}

/** The rows are there all the same. */
const uncounted = () => null;

type Props = { searchParams: Promise<Params> };

export default async function ClientsPage({ searchParams }: Props) {
  const ctx = await staffContext();
  const params = await searchParams;
  const { view, list } = await readList(ctx, params);
  const { search, rows } = view;
  // the rows that this page had are gone
  if (!rows.length && !view.cutOff && (search.after || search.before))
    redirect(withParams(LIST, params, START) as Route);

  const count = countClients(ctx, search.q, list.predicates).catch(uncounted);
  return (
    <ClientList
      view={view}
      can={clientRights(ctx)}
      range={<ListRange view={view} count={count} cap={COUNTED} />}
      bulk={{ count, cap: COUNTED, options: await bulkOptions(ctx, await getLocale()) }}
      actions={{
        bulk: bulkClients,
        undo: { undo, force: forceUndo },
        freeze: freezeClients,
        change: changeClients,
      }}
      viewActions={{ createView, updateView, deleteView, chooseLayout, openWith }}
    />
  );
}
