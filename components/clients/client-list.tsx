import { useTranslations } from "next-intl";
import { type ReactNode, Suspense } from "react";
import { ListFrame } from "@/components/data-table/list-frame";
import { Pager } from "@/components/data-table/pager";
import { PageBreadcrumb } from "@/components/shell/page-breadcrumb";
import type { ClientRights } from "@/lib/clients/schema";
import { BulkActions } from "./bulk-actions";
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
  filter: ReactNode;
  /** «1–50 of 10,000+»: may arrive after the rows. */
  range: ReactNode;
  actions: Pick<ClientDeskProps, "bulk" | "undo">;
};

/** The clients' page: what was asked for, and what can be done with it. */
export function ClientList({ view, can, zone, filter, range, actions }: ClientListProps) {
  const t = useTranslations("clients");
  const { rows, search } = view;
  return (
    <>
      <PageBreadcrumb items={[{ label: t("title") }]} />
      <p role="status" className="sr-only">
        {search.q && t("found.status", { count: rows.length })}
      </p>
      <ClientDesk ids={rows.map(({ id }) => id)} can={can} {...actions}>
        <ListFrame
          header={<ClientListHeader canCreate={can.create} />}
          toolbar={
            (rows.length > 0 || search.q || view.params.filter) && (
              <ClientListTools
                q={search.q}
                filter={filter}
                canExport={can.export && rows.length > 0}
              />
            )
          }
          footer={rows.length > 0 && <Footer view={view} can={can} range={range} />}
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
    return q || params.filter ? (
      <NothingFound q={q} canCreate={can.create} />
    ) : (
      <NoClients canCreate={can.create} />
    );
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

function Footer({ view, can, range }: Pick<ClientListProps, "view" | "can" | "range">) {
  const { rows, next, previous, params, search } = view;
  const page = { rows: rows.length, limit: search.limit, next, previous, searched: !!search.q };
  return (
    <>
      <Pager
        summary={<Suspense fallback={<KnownRange view={view} />}>{range}</Suspense>}
        {...pageLinks(params, { ...page, from: firstRowOf(view) })}
      />
      <BulkActions can={can} />
    </>
  );
}
