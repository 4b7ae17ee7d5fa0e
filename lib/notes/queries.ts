import { sql } from "drizzle-orm";
import { type Note, notes } from "@/db/schema";
import type { Context } from "../context";
import { countRecords } from "../records/count-records";
import { getRecord, pageOfRecords, type RecordPage } from "../records/page-of-records";
import { userNames } from "../users/names";

/** A note as screens and programs know it. */
export type NoteRow = Note & {
  /** Who wrote it; nobody where a program did that acts for nobody. */
  author: string | null;
};

type Asked = { clientId: number; after?: string; limit?: number };

/** The notes on a client that one may see, last first; the pinned one stands before the first page. */
export async function listNotes(ctx: Context, asked: Asked): Promise<RecordPage<NoteRow>> {
  const [{ rows, next }, first] = await Promise.all([
    pageOfRecords(ctx, notes, { ...asked, where: sql`not record.pinned` }),
    asked.after ? { rows: [] } : pinnedNote(ctx, asked.clientId),
  ]);
  return { rows: await withAuthors(ctx, [...first.rows, ...rows]), next };
}

export const countNotes = (ctx: Context, clientId: number) => countRecords(ctx, notes, clientId);

/** One live note on a live client that one may see. */
export async function getNote(ctx: Context, id: number): Promise<NoteRow> {
  const note = await getRecord(ctx, notes, { id, what: "note" });
  const [row = { ...note, author: null }] = await withAuthors(ctx, [note]);
  return row;
}

const pinnedNote = (ctx: Context, clientId: number) =>
  pageOfRecords(ctx, notes, { clientId, where: sql`record.pinned`, limit: 1 });

async function withAuthors(ctx: Context, rows: readonly Note[]): Promise<NoteRow[]> {
  const names = await userNames(
    ctx,
    rows.flatMap(({ userId }) => userId ?? []),
  );
  return rows.map((row) => ({ ...row, author: names.get(row.userId ?? 0) ?? null }));
}
