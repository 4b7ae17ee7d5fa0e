import { insertRows } from "@/db/bulk";
import { notes } from "@/db/schema";
import type { Context } from "../context";
import {
  type Alongside,
  changeRecord,
  lockedRecord,
  nextId,
  type Saved,
  saveRecord,
  seenClient,
} from "../records/record-door";
import { excerpt } from "./excerpt";
import type { NoteInput, NotePin, NoteUpdate } from "./schema";

const right = "notes.write";

/** Puts a note on a client, in the name of who asks. */
export async function createNote(
  ctx: Context,
  input: NoteInput,
  more: Alongside = {},
): Promise<Saved> {
  const begin = { kind: "note.create", right } as const;
  return saveRecord(
    ctx,
    begin,
    async (w) => {
      await seenClient(ctx, w, input.clientId);
      const id = await nextId(w, notes);
      w.later(insertRows(notes, [{ id, ...input, userId: ctx.actor.userId }]));
      return { id, label: excerpt(input.text) };
    },
    more,
  );
}

/** Changes what a note says; it stays in the name of who wrote it first. */
export async function updateNote(
  ctx: Context,
  { id, version, ...change }: NoteUpdate,
  more: Alongside = {},
): Promise<Saved> {
  const begin = { kind: "note.update", right } as const;
  return saveRecord(
    ctx,
    begin,
    async (w) => {
      const now = await lockedRecord(ctx, w, notes, { id, version, what: "note" });
      changeRecord(w, notes, now, change);
      return { id, label: excerpt(change.text ?? now.text) };
    },
    more,
  );
}

/** Pins a note, and so unpins the one that was; or unpins it. */
export const pinNote = (ctx: Context, { id, pinned }: NotePin): Promise<Saved> =>
  saveRecord(ctx, { kind: "note.pin", right }, async (w) => {
    const now = await lockedRecord(ctx, w, notes, { id, what: "note" });
    changeRecord(w, notes, now, { pinned });
    return { id, label: excerpt(now.text) };
  });

/** Takes a note out of sight. */
export const deleteNote = (ctx: Context, id: number): Promise<Saved> =>
  saveRecord(ctx, { kind: "note.delete", right }, async (w) => {
    const now = await lockedRecord(ctx, w, notes, { id, what: "note" });
    changeRecord(w, notes, now, { deletedAt: Date.now() });
    return { id, label: excerpt(now.text) };
  });
