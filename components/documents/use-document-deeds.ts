"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { leaveRows } from "@/components/clients/leave-rows";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { type Action, type ActionState, idle } from "@/lib/action-state";
import type { DocumentKind, DocumentRow } from "@/lib/documents/schema";
import { BECOMES, type Deed, isStep, type Step } from "./document-deeds";
import { documentPath, documentsPath, documentsTab, paymentsPath } from "./document-paths";

export type DocumentActions = {
  /** Gets `{ id, status }`. */
  update: Action;
  /** Gets `{ id }` of a draft. */
  remove: Action;
  /** Of estimates: gets `{ id }`, answers the invoice that it became. */
  convert?: Action<{ id: number }>;
};

type Taken = Step | "delete" | "convert";
type Asked = { row: DocumentRow; deed: Taken };

type Options = {
  actions: DocumentActions;
  /** The page of the document itself: it is left when its draft goes. */
  own?: boolean;
};

/** What is done to documents, shown at once and with a way back. */
export function useDocumentDeeds(kind: DocumentKind, { actions, own }: Options) {
  const t = useTranslations("documents.said");
  const router = useRouter();
  const offerUndo = useOfferUndo();
  const [done, show] = useOptimistic<Asked[], Asked>([], (all, one) => [...all, one]);
  const [take] = useAction(async (_state, input) => {
    const { row, deed } = input as Asked;
    show({ row, deed });
    const answer = await ask(actions, row, deed);
    if (answer.status !== "done") return answer;
    offerUndo(
      t(`${kind}.${deed}` as "invoice.send", { number: row.number ?? "" }),
      answer.operation,
    );
    if (deed === "convert") router.push(becameOf(row, answer.data));
    return answer;
  });
  const run = (row: DocumentRow, deed: Deed) => {
    const taken = isStep(deed) || deed === "delete" || deed === "convert";
    if (!taken) return router.push(pageOf(kind, row, deed));
    if (deed === "delete" && own) router.push(documentsTab(kind, row.clientId));
    if (deed === "delete" && !own) leaveRows({ verb: "delete", ids: [row.id] });
    take({ row, deed } satisfies Asked);
  };
  return { run, shown: (row: DocumentRow) => shownRow(row, done) };
}

const becameOf = ({ clientId }: DocumentRow, data: unknown) =>
  documentPath("invoice", { clientId, ...(data as { id: number }) });

function ask(
  { update, remove, convert }: DocumentActions,
  { id }: DocumentRow,
  deed: Taken,
): Promise<ActionState> {
  if (deed === "delete") return remove(idle, { id });
  return isStep(deed)
    ? update(idle, { id, status: BECOMES[deed] })
    : (convert ?? update)(idle, { id });
}

/** Where the other deeds are done. */
function pageOf(kind: DocumentKind, row: DocumentRow, deed: Deed) {
  if (deed === "pay") return paymentsPath(row.clientId, row.id);
  if (deed === "duplicate") return documentsPath(kind, row.clientId, `/new?from=${row.id}`);
  return documentsPath(kind, row.clientId, `/${row.id}${deed === "edit" ? "/edit" : "?apply"}`);
}

/** A row as it will be once the server has done it too; null when it is gone. */
function shownRow(row: DocumentRow, done: readonly Asked[]): DocumentRow | null {
  const { deed } = done.findLast((one) => one.row.id === row.id) ?? {};
  if (deed === "delete") return null;
  if (!deed || deed === "convert") return row;
  return {
    ...row,
    status: BECOMES[deed],
    state: BECOMES[deed],
    open: deed === "send" ? row.total : 0,
  };
}
