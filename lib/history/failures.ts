import { sql } from "drizzle-orm";
import type { Operation } from "@/db/schema";
import { visibleClients } from "../clients/visibility";
import type { Context } from "../context";
import { csvLines } from "../exports/csv";
import { groupBy } from "../group-by";
import { ownOperation } from "./own-operation";

type Outcome = "failed" | "skipped";
export type ReasonCount = { outcome: Outcome; reason: string; count: number };

const PAGE = 500;
const COUNTED = 2000; // rows of one operation whose reasons are counted
const MOST_REASONS = 5;

type Counted = ReasonCount & { operation: number };

/** Why rows of these operations were left out: the most frequent reasons, counted within bounds. */
export async function countReasons(
  ctx: Context,
  ids: number[],
): Promise<Map<number, ReasonCount[]>> {
  if (!ids.length) return new Map();
  const rows = await ctx.db.rows<Counted>(sql`
    select operation_id as operation, outcome, coalesce(reason, '') as reason, count(*) as count
    from json_each(${JSON.stringify(ids)}) cross join operation_items on operation_items.id in
      (select id from operation_items where operation_id = value
        and outcome in ('failed', 'skipped') limit ${COUNTED})
    group by 1, 2, 3 order by count(*) desc`);
  const byOperation = [...groupBy(rows, ({ operation }) => operation)];
  return new Map(byOperation.map(([id, some]) => [id, some.slice(0, MOST_REASONS).map(toReason)]));
}

const toReason = ({ outcome, reason, count }: Counted): ReasonCount => ({ outcome, reason, count });

type Failed = {
  id: number;
  position: number;
  clientId: number | null;
  clientName: string | null;
  outcome: Outcome;
  reason: string | null;
};

/** The words of the file: its columns, an outcome, a reason that may be a message key. */
export type FailureWords = {
  columns: Record<"position" | "client" | "name" | "outcome" | "reason", string>;
  outcome: (outcome: Outcome) => string;
  reason: (reason: string) => string;
};

/** What an operation left out and why, as the lines of a CSV file: the failed first. */
export async function* failureLines(
  ctx: Context,
  id: number,
  words: FailureWords,
): AsyncGenerator<string> {
  const operation = await ownOperation(ctx, id);
  const { columns } = words;
  const cells = [
    { header: columns.position, cell: (row: Failed) => row.position },
    { header: columns.client, cell: (row: Failed) => row.clientId },
    { header: columns.name, cell: (row: Failed) => row.clientName },
    { header: columns.outcome, cell: (row: Failed) => words.outcome(row.outcome) },
    { header: columns.reason, cell: (row: Failed) => words.reason(row.reason ?? "") },
  ];
  yield* csvLines(cells, rowsOf(ctx, operation), { bom: true });
}

/** An undo counts changes, which know their client; all else names the client itself. */
const clientOf = ({ kind }: Operation) =>
  kind === "undo"
    ? sql`(select client_id from changes where changes.id = position)`
    : sql`entity_id`;

async function* rowsOf(ctx: Context, operation: Operation): AsyncGenerator<Failed> {
  for (let last: Failed | undefined; ; ) {
    const page: Failed[] = await ctx.db.rows<Failed>(sql`
      select item.*, (select name from clients where clients.id = clientId
        and ${visibleClients(ctx)}) as clientName
      from (select id, position, ${clientOf(operation)} as clientId, outcome, reason
        from operation_items where operation_id = ${operation.id}
          and outcome in ('failed', 'skipped')
          and (outcome, position, id) > (${last?.outcome ?? ""}, ${last?.position ?? -1}, ${last?.id ?? 0})
        order by outcome, position, id limit ${PAGE}) as item`);
    yield* page;
    last = page.at(-1);
    if (page.length < PAGE) return;
  }
}
