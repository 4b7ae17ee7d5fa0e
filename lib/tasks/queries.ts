import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { fromRow } from "@/db/from-row";
import { type Task, tasks } from "@/db/schema";
import { seesClient } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { cursor } from "../cursor";
import { getRecord, type RecordPage } from "../records/page-of-records";
import { userNames } from "../users/names";

/** A task as screens and programs know it. */
export type TaskRow = Task & { assignee: string | null };

type Asked = { clientId: number; after?: string; limit?: number };

const place = cursor(z.tuple([z.number(), z.string(), z.number()]));

/** What is open by its day, without a day last; then what is done, last done first. */
const isDone = sql`(done_at is not null)`;
const within = sql`case when done_at is null then coalesce(due_date, '9999')
  else printf('%015d', 999999999999999 - done_at) end`;

/** The tasks about a client that one may see, what is open first, a page at a time. */
export async function listTasks(
  ctx: Context,
  { clientId, after, limit = 50 }: Asked,
): Promise<RecordPage<TaskRow>> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const found = await ctx.db.rows<Record<string, unknown>>(sql`
    select tasks.*, ${isDone} as done, ${within} as place from tasks
    where client_id = ${clientId} and deleted_at is null and ${beyond(after)}
      and ${seesClient(ctx, clientId)}
    order by done, place, id limit ${limit + 1}`);
  const rows = found.slice(0, limit).map((row) => fromRow(tasks, row));
  const last = found.length > limit ? found[limit - 1] : undefined;
  const next = last && place.encode([Number(last.done), String(last.place), Number(last.id)]);
  return { rows: await withAssignees(ctx, rows), next };
}

function beyond(after: string | undefined): SQL {
  if (!after) return sql`true`;
  const [done, at, id] = place.parse(after);
  return sql`(${isDone}, ${within}, id) > (${done}, ${at}, ${id})`;
}

/** How many of a client's tasks one may see are open, and how many done. */
export async function countTasks(
  ctx: Context,
  clientId: number,
): Promise<{ open: number; done: number }> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const [row] = await ctx.db.rows<{ open: number; done: number }>(sql`
    select count(*) - count(done_at) as open, count(done_at) as done from tasks
    where client_id = ${clientId} and deleted_at is null
      and ${seesClient(ctx, clientId)}`);
  return row ?? { open: 0, done: 0 };
}

/** One live task about a live client that one may see. */
export async function getTask(ctx: Context, id: number): Promise<TaskRow> {
  const task = await getRecord(ctx, tasks, { id, what: "task" });
  const [row = { ...task, assignee: null }] = await withAssignees(ctx, [task]);
  return row;
}

async function withAssignees(ctx: Context, rows: readonly Task[]): Promise<TaskRow[]> {
  const names = await userNames(
    ctx,
    rows.flatMap(({ assigneeId }) => assigneeId ?? []),
  );
  return rows.map((row) => ({ ...row, assignee: names.get(row.assigneeId ?? 0) ?? null }));
}
