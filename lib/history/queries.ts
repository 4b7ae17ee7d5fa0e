import { type SQL, sql } from "drizzle-orm";
import { fromRow } from "@/db/from-row";
import { changes, type Operation, operations } from "@/db/schema";
import { seesClient } from "../clients/visibility";
import { authorize, type Context, may } from "../context";
import { UNDO_DAYS } from "../settings/defaults";

export type ClientChange = {
  id: number;
  operationId: number;
  operationKind: string;
  actorKind: Operation["actorKind"];
  actorName: string;
  source: Operation["source"];
  at: number;
  entity: string;
  entityId: number;
  kind: "create" | "update" | "remove";
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

type Page = { before?: number; limit?: number };

/** Who changed what on one client and on what hangs on it, last first. `before` is a change's id. */
export async function listClientChanges(
  ctx: Context,
  clientId: number,
  { before, limit = 50 }: Page = {},
): Promise<{ rows: ClientChange[]; next?: number }> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const found = await ctx.db.rows<Record<string, unknown>>(sql`select changes.*,
      operations.kind as operation_kind, actor_kind, actor_name, source
    from changes join operations on operations.id = operation_id
    where client_id = ${clientId} and changes.id < ${before ?? Number.MAX_SAFE_INTEGER}
      and ${seesClient(ctx, clientId)}
    order by changes.id desc limit ${limit + 1}`);
  const rows = found.slice(0, limit).map(toClientChange);
  return { rows, next: found.length > limit ? rows.at(-1)?.id : undefined };
}

const toClientChange = (row: Record<string, unknown>): ClientChange => ({
  ...fromRow(changes, row),
  operationKind: String(row.operation_kind),
  actorKind: row.actor_kind as Operation["actorKind"],
  actorName: String(row.actor_name),
  source: row.source as Operation["source"],
});

export type OperationRow = Operation & { undoable: boolean };

/** What was done, last first: everybody's for who reads all clients, else one's own. */
export async function listOperations(
  ctx: Context,
  { before, limit = 50 }: Page = {},
): Promise<{ rows: OperationRow[]; next?: number }> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const found = await ctx.db.rows<Record<string, unknown>>(sql`select * from operations
    where ${mayLookAt(ctx)} and id < ${before ?? Number.MAX_SAFE_INTEGER}
    order by id desc limit ${limit + 1}`);
  const rows = found.slice(0, limit).map((row) => withUndoable(ctx, fromRow(operations, row)));
  return { rows, next: found.length > limit ? rows.at(-1)?.id : undefined };
}

/** Labels name clients, users and tokens: who may not see those does not see what was done to them. */
export function mayLookAt(ctx: Context): SQL {
  const { actor } = ctx;
  const mine = sql`(actor_kind = 'user' and actor_id = ${actor.userId})`;
  if (!may(ctx, "clients.read.all")) return mine;
  if (may(ctx, "users.manage")) return sql`true`;
  return sql`(${mine} or not (kind like 'user.%' or kind like 'token.%' or kind like 'settings.%'
    or kind like 'view.%'))`;
}

const WRITES = [
  "clients.update.own",
  "clients.update.all",
  "records.write",
  "notes.write",
  "users.manage",
] as const;

/** Says of an operation whether its Undo is offered. */
export function withUndoable(ctx: Context, operation: Operation): OperationRow {
  const { state, undoneBy, startedAt } = operation;
  const recent = Date.now() - startedAt < UNDO_DAYS * 86_400_000;
  const over = state === "done" || state === "stopped" || state === "failed";
  const writes = may(ctx, ...WRITES);
  return { ...operation, undoable: over && undoneBy === null && recent && writes };
}
