import { sql } from "drizzle-orm";
import { idsOfList } from "../clients/listed";
import { type ListInput, listInput } from "../clients/schema";
import { live, reachableClients } from "../clients/visibility";
import { apart, authorize, type Context } from "../context";
import { allFields } from "./all-fields";
import { csvLines } from "./csv";
import type { Shape } from "./shape";
import { type AskedView, viewShape } from "./view-columns";

const BATCH = 500;

/** Clients by their numbers, or as a list shows them; all A to Z when nothing is said. */
export type Exported = { ids: readonly number[] } | Partial<ListInput>;

type Options = {
  /** A view's columns in the reader's words; without it all fields, as an import knows them. */
  view?: AskedView;
  bom?: boolean;
};

/**
 * The clients one may export as the lines of a CSV file, in their order. Which they are is settled
 * before the first line; one that vanishes meanwhile is left out.
 */
export async function* exportClients(
  ctx: Context,
  which: Exported,
  { view, bom = false }: Options = {},
): AsyncGenerator<string> {
  authorize(ctx, "clients.export.own", "clients.export.all");
  const ids = "ids" in which ? which.ids : await idsOfList(ctx, listInput.parse(which));
  yield* view
    ? linesOf(ctx, ids, await viewShape(ctx, view), bom)
    : linesOf(ctx, ids, await allFields(ctx), bom);
}

const linesOf = <Row>(ctx: Context, ids: readonly number[], shape: Shape<Row>, bom: boolean) =>
  csvLines(shape.columns, rowsOf(ctx, ids, shape), { bom });

/** A batch at a time, so that a million clients need no more memory than their numbers do. */
async function* rowsOf<Row>(
  ctx: Context,
  ids: readonly number[],
  { select, join = sql``, read }: Shape<Row>,
): AsyncGenerator<Row> {
  const { db } = apart(ctx); // a batch takes its time, and others are served meanwhile
  for (let at = 0; at < ids.length; at += BATCH) {
    const some = JSON.stringify(ids.slice(at, at + BATCH));
    const rows = await db.rows<object>(sql`select ${select}
      from json_each(${some}) as wanted cross join clients on clients.id = wanted.value ${join}
      where ${live} and ${reachableClients(ctx, "export")} order by wanted.key`);
    for (const row of rows) yield read(row);
  }
}
