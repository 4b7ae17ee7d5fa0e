import { useTranslations } from "next-intl";
import { type ReactNode, Suspense, use } from "react";
import { ListFrame } from "@/components/data-table/list-frame";
import { Pager } from "@/components/data-table/pager";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import type { ClientRights } from "@/lib/clients/schema";
import { BulkActions, type BulkActionsProps } from "./bulk-actions";
import { ClientDesk, type ClientDeskProps } from "./client-desk";
import { NoClients, NothingFound, SimilarNotice } from "./client-empty";
import { ClientListHeader, ClientListTools } from "./client-list-tools";
import { ClientTable } from "./client-table";
import { pageLinks, sortLinks } from "./list-address";
import { KnownRange } from "./list-range";
import { firstRowOf, type ListView } from "./list-view";

export type ClientListProps = {
  view: ListView;
  can: ClientRights;
  zone: string;
  /** «1–50 of 10,000+»: may arrive after the rows. */
  range: ReactNode;
  /** What is asked of all that match; their number may arrive after the rows, too. */
  bulk: Pick<BulkActionsProps, "list" | "cap" | "options"> & { count: Promise<number> };
  actions: Pick<ClientDeskProps, "bulk" | "undo"> & BulkActionsProps["actions"];
};

/** The clients' page: what was asked for, and what can be done with it. */
export function ClientList({ view, can, zone, range, bulk, actions }: ClientListProps) {
  const { freeze, change, ...deeds } = actions;
  const t = useTranslations("clients");
  const { rows, search } = view;
  return (
    <>
      <PageBreadcrumb items={[{ label: t("title") }]} />
      <p role="status" className="sr-only">
        {search.q && t("found.status", { count: rows.length })}
      </p>
      <ClientDesk ids={rows.map(({ id }) => id)} can={can} {...deeds}>
        <ListFrame
          header={<ClientListHeader canCreate={can.create} />}
          toolbar={
            (rows.length > 0 || search.q) && (
              <ClientListTools q={search.q} canExport={can.export && rows.length > 0} />
            )
          }
          footer={
            rows.length > 0 && (
              <Footer {...{ view, can, range, bulk }} actions={{ freeze, change }} />
            )
          }
        >
          <ListBody view={view} can={can} zone={zone} />
        </ListFrame>
      </ClientDesk>
    </>
  );
}

type BodyProps = Pick<ClientListProps, "view" | "can" | "zone">;

function ListBody({ view, can, zone }: BodyProps) {
  const { rows, search, params, approximate } = view;
  const { q, sort } = search;
  if (!rows.length) {
    return q ? <NothingFound q={q} canCreate={can.create} /> : <NoClients canCreate={can.create} />;
  }
  return (
    <>
      {approximate && <SimilarNotice q={q} canCreate={can.create} />}
      <ClientTable
        rows={rows}
        links={q ? undefined : sortLinks(params, sort)}
        can={can}
        zone={zone}
      />
    </>
  );
}

type FooterProps = Pick<ClientListProps, "view" | "can" | "range" | "bulk"> & {
  actions: BulkActionsProps["actions"];
};

function Footer({ view, can, range, bulk, actions }: FooterProps) {
  const { count, ...known } = bulk;
  const doing = { ...known, can, columns: COLUMNS, actions };
  const { rows, next, previous, params, search } = view;
  const page = { rows: rows.length, limit: search.limit, next, previous, searched: !!search.q };
  return (
    <>
      <Pager
        summary={<Suspense fallback={<KnownRange view={view} />}>{range}</Suspense>}
        {...pageLinks(params, { ...page, from: firstRowOf(view) })}
      />
      <Suspense fallback={<BulkActions {...doing} />}>
        <CountedBulk {...doing} count={count} />
      </Suspense>
    </>
  );
}

/** The columns of the table. */
const COLUMNS = ["id", "name", "contact", "email", "phone", "status", "groups", "owner", "created"];

const CountedBulk = ({ count, ...doing }: BulkActionsProps & { count: Promise<number> }) => (
  <BulkActions {...doing} total={use(count)} />
);
