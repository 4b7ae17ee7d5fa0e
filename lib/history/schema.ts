import { z } from "zod";

export type { Activity } from "./activity";
export type { NamedConflict, Undoing } from "./name-conflicts";
export type { NamedOperation } from "./name-operations";

const id = z.number("errors.number").int("errors.number").positive("errors.number");

/** Which operation to take back, or to stop. */
export const undoInput = z.object({ operation: id });

/** Changes to put back although somebody changed the same fields since. */
export const forceInput = z.object({
  changes: z
    .array(id, "errors.list")
    .min(1, "errors.required")
    .max(1000, "errors.tooMany|max=1000"),
});

/** What a history is asked for: operations older than this one. */
export const historySearch = z.object({
  before: z.coerce.number().int().positive().optional().catch(undefined),
});
