import { useTranslations } from "next-intl";
import { type ReactNode, Suspense } from "react";
import { ListFrame } from "@/components/data-table/list-frame";
import { withParams } from "@/components/data-table/list-url";
import { Pager } from "@/components/data-table/pager";
import { UndoDesk } from "@/components/history/undo-desk";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import type { ViewActions } from "@/components/views/view-actions";
import type { ClientRights } from "@/lib/clients/schema";
import type { BulkActionsProps } from "./bulk-actions";
import { BulkWhenChosen } from "./bulk-when-chosen";
import { ClientDesk, type ClientDeskProps } from "./client-desk";
import { CutOff, NoClients, NoneInView, NothingFound, SimilarNotice } from "./client-empty";
import { ClientListHeader, ClientListTools, ClientListViews } from "./client-list-tools";
import { ClientTable } from "./client-table";
import { LIST, pageLinks, START } from "./list-address";
import { ListNotices } from "./list-notices";
import { KnownRange } from "./list-range";
import { firstRowOf, type ListView, withinOf } from "./list-view";
import { mayChoose } from "./may-choose";

export type ClientListProps = {
  view: ListView;
  can: ClientRights;
  /** «1–50 of 10,000+»: may arrive after the rows. */
  range: ReactNode;
  /** What is asked of all that match; their number may arrive after the rows, too. */
  bulk: Pick<BulkActionsProps, "count" | "cap" | "options">;
  actions: Pick<ClientDeskProps, "bulk" | "undo"> & BulkActionsProps["actions"];
  viewActions: ViewActions;
};

/** The clients' page: what was asked for, and what can be done with it. */
export function ClientList({ view, can, range, bulk, actions, viewActions }: ClientListProps) {
  const { freeze, change, ...deeds } = actions;
  const t = useTranslations("clients");
  const { rows, search } = view;
  return (
    <>
      <PageBreadcrumb items={[{ label: t("title") }]} />
      <p role="status" className="sr-only">
        {(search.q || view.shown.filter) && t("found.status", { count: rows.length })}
      </p>
      <UndoDesk actions={actions.undo}>
        <ClientDesk ids={rows.map(({ client }) => client.id)} can={can} {...deeds}>
          <ListFrame
            header={
              <>
                <ClientListHeader canCreate={can.create} />
                <ClientListViews view={view} actions={viewActions} />
              </>
            }
            toolbar={
              !isEmpty(view) && <ClientListTools view={view} can={can} actions={viewActions} />
            }
            footer={
              rows.length > 0 && (
                <Footer {...{ view, can, range, bulk }} actions={{ freeze, change }} />
              )
            }
          >
            <ListNotices shown={view.shown} />
            <ListBody view={view} can={can} />
          </ListFrame>
        </ClientDesk>
      </UndoDesk>
    </>
  );
}

/** Nobody is here at all, as far as one sees: nothing was left out by words or filters. */
const isEmpty = ({ rows, cutOff, search, shown }: ListView) =>
  !rows.length && !cutOff && !search.q && !shown.filter && !shown.changed;

function ListBody({ view, can }: Pick<ClientListProps, "view" | "can">) {
  const { rows, search, shown, approximate } = view;
  const { q } = search;
  if (view.cutOff) return <CutOff byName={withParams(LIST, view.params, { sort: "name" })} />;
  if (isEmpty(view)) return <NoClients canCreate={can.create} />;
  if (!rows.length && q && shown.filter)
    return <NoneInView everywhere={`${LIST}?view=all&q=${encodeURIComponent(q)}`} />;
  if (!rows.length && q) {
    const cleared = withParams(LIST, view.params, { ...START, q: undefined });
    return <NothingFound q={q} cleared={cleared} canCreate={can.create} />;
  }
  if (!rows.length) return <NoneInView everywhere={`${LIST}?view=all`} />;
  return (
    <>
      {approximate && <SimilarNotice q={q} canCreate={can.create} />}
      <ClientTable
        rows={rows}
        columns={view.columns}
        dense={shown.density === "compact"}
        can={can}
        within={withinOf(view)}
      />
    </>
  );
}

type FooterProps = Pick<ClientListProps, "view" | "can" | "range" | "bulk"> & {
  actions: BulkActionsProps["actions"];
};

function Footer({ view, can, range, bulk, actions }: FooterProps) {
  const { rows, next, previous, params, search, shown } = view;
  const list = { q: search.q, filter: shown.filter, sort: shown.sort };
  const doing = { ...bulk, can, list, columns: shown.columns, actions };
  const page = { rows: rows.length, limit: search.limit, next, previous, searched: !!search.q };
  return (
    <>
      <Pager
        summary={<Suspense fallback={<KnownRange view={view} />}>{range}</Suspense>}
        {...pageLinks(params, { ...page, from: firstRowOf(view) })}
      />
      {mayChoose(can) && <BulkWhenChosen {...doing} />}
    </>
  );
}
