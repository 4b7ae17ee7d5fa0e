"use server";

import { refresh } from "next/cache";
import type { Context } from "@/lib/context";
import { stopOperation } from "@/lib/history/activity";
import { nameConflicts } from "@/lib/history/name-conflicts";
import { forceInput, undoInput } from "@/lib/history/schema";
import { type Undone, undoChanges, undoOperation } from "@/lib/history/undo";
import type { Written } from "@/lib/history/write";
import { action } from "@/lib/server/action";
import { soon } from "@/lib/server/soon";

/** What every Undo on a screen calls: takes one operation back. */
export const undo = action(undoInput, async (ctx, { operation }) =>
  tell(ctx, await soon(undoOperation(ctx, operation))),
);

/** Puts back what an undo left alone because somebody changed it since. */
export const forceUndo = action(forceInput, async (ctx, { changes }) =>
  tell(ctx, await undoChanges(ctx, changes, true)),
);

/** Stops a long operation after its present step. */
export const stop = action(undoInput, async (ctx, { operation }) => {
  await stopOperation(ctx, operation);
  return undefined;
});

const GOING = {
  done: 0,
  skipped: 0,
  conflicts: [],
  people: [],
  contacts: [],
  custom: [],
  money: [],
  records: [],
  going: true,
};

async function tell(ctx: Context, written: Written<Undone> | null) {
  refresh();
  if (!written) return { data: GOING };
  return { data: await nameConflicts(ctx, written.result), operation: written.operation };
}
