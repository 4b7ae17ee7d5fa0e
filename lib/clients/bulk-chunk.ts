import { sql } from "drizzle-orm";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import { droppedSet, rowsOfSet } from "../history/long-operation";
import type { Chunk } from "../history/run-long";
import { carryOut, type Deed, type Item } from "./bulk-deed";

/** Does the next rows of the frozen set. */
export const bulkChunk =
  (ctx: Context, deed: Deed): Chunk =>
  async (w, { cursor, size, operation }) => {
    const from = Number(cursor);
    const ids = await rowsOfSet(w, operation.id, from, size);
    const items = ids.map((id, i) => ({ id, position: from + i }));
    const step = await carryOut(ctx, w, deed, items);
    const next = ids.length === size ? from + size : null;
    if (next === null) w.later(droppedSet(operation.id));
    return { ...step, cursor: next };
  };

/** The same for an operation that an earlier version began: it kept a row for each that waits. */
export const waitingChunk =
  (ctx: Context, deed: Deed): Chunk =>
  async (w, { cursor, size, operation }) => {
    const items = await waiting(w, { cursor, size, operation: operation.id });
    const step = await carryOut(ctx, w, deed, items);
    const last = items.at(-1);
    return { ...step, cursor: last && items.length === size ? last.position : null };
  };

const waiting = (w: Writer, at: { cursor: unknown; size: number; operation: number }) =>
  w.rows<Item>(sql`select position, entity_id as id from operation_items
    where operation_id = ${at.operation} and outcome = 'waiting' and position > ${Number(at.cursor)}
    order by position limit ${at.size}`);
