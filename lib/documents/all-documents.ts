import type { DocumentKind } from "@/db/record-kinds";
import type { Context } from "../context";
import {
  type AllAsked,
  type AllPage,
  type Numbered,
  pageOfAllRecords,
  walkRecords,
} from "../records/all-records";
import { workspaceToday } from "../settings/today";
import { KINDS } from "./kinds";
import { type DocumentView, toView } from "./queries";

const those = (kind: DocumentKind) => ({
  table: KINDS[kind].table as typeof KINDS.invoice.table,
  texts: ["note"],
  codes: ["number"],
});

/** The documents of a kind of all clients one may see, by their ids: a page, with the exact total. */
export async function pageOfDocuments(
  ctx: Context,
  kind: DocumentKind,
  asked: AllAsked & Numbered,
): Promise<AllPage<DocumentView>> {
  const [{ today }, { rows, total }] = await Promise.all([
    workspaceToday(ctx),
    pageOfAllRecords(ctx, those(kind), asked),
  ]);
  return { rows: rows.map((row) => toView(kind, row, today)), total };
}

/** The same, all of them, batch after batch. */
export async function* walkDocuments(
  ctx: Context,
  kind: DocumentKind,
  asked: AllAsked & { limit?: number },
): AsyncGenerator<DocumentView[]> {
  const { today } = await workspaceToday(ctx);
  for await (const rows of walkRecords(ctx, those(kind), asked))
    yield rows.map((row) => toView(kind, row, today));
}
