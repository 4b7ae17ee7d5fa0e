"use client";

import type { ReactNode } from "react";
import { RowKeys } from "@/components/data-table/row-keys";
import { SelectionProvider } from "@/components/data-table/selection";
import type { ClientRights } from "@/lib/clients/schema";
import { type ClientDeedsProps, ClientDeedsProvider } from "./client-deeds";
import { ClientKeys } from "./client-keys";
import { mayChoose } from "./may-choose";

export type ClientDeskProps = ClientDeedsProps & {
  /** The rows in sight. */
  ids: number[];
  can: ClientRights;
  children: ReactNode;
};

/** Everything around a list of clients that remembers and acts: selection, deeds, keys. */
export function ClientDesk({ ids, can, bulk, undo, children }: ClientDeskProps) {
  return (
    <SelectionProvider ids={ids}>
      <ClientDeedsProvider bulk={bulk} undo={undo}>
        {children}
        <RowKeys selects={mayChoose(can)} />
        <ClientKeys can={can} />
      </ClientDeedsProvider>
    </SelectionProvider>
  );
}
