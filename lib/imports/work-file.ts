import { getTableName, sql } from "drizzle-orm";
import { idsIn, insertRows, updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import type { Writer } from "@/db/write";
import { differing } from "../differing";
import { bySameColumns } from "../group-by";
import type { Mapping } from "./headers";
import type { KnownClients } from "./known-clients";
import type { Outcome } from "./line";
import type { Ask } from "./load-known";
import { clientsNamed, findNamed } from "./named-client";
import type { Places } from "./places";
import type { Kind, Taker } from "./take-lines";
import { type Columns, WORK, type WorkKind, type WorkLine, workLineReader } from "./work-line";

type Kept = Columns & { clientId: number };

/** How a file of projects, tickets, tasks, notes or communications is taken: what is there already is brought up to date. */
export const workFile = (
  kind: WorkKind,
  mapping: Mapping,
  { places, userId }: { places: Places; userId: number | null },
): Kind<WorkLine> => ({
  read: workLineReader(kind, mapping, places),
  clientsOf: (lines) => clientsNamed(lines.map(({ client }) => client)),
  taker: () => new WorkTaker(kind, AUTHORED.has(kind) ? { userId } : {}),
});

/** Kinds whose rows say who wrote them. */
const AUTHORED = new Set<WorkKind>(["notes", "communications"]);

class WorkTaker implements Taker<WorkLine> {
  readonly #there = new Map<string, Kept>();
  readonly #added = new Set<Kept>();
  readonly #changed = new Map<Kept, Columns>();

  constructor(
    readonly kind: WorkKind,
    readonly author: Columns,
  ) {}

  load = async (ask: Ask, lines: readonly WorkLine[], known: KnownClients) => {
    const { table, by } = WORK[this.kind];
    const [first = ""] = by;
    const ids = known.all().flatMap(({ id }) => id ?? []);
    const values = lines.map(({ columns }) => columns[first]);
    const [rows = []] = await ask<Record<string, unknown>>(
      sql`select * from ${sql.identifier(getTableName(table))} where deleted_at is null
        and client_id in ${idsIn(ids)}
        and ${sql.identifier(first)} in (select value from json_each(${JSON.stringify(values)}))`,
    );
    for (const row of rows) {
      const kept = fromRow(table, row) as Kept;
      const key = this.#keyOf(kept);
      if (!this.#there.has(key)) this.#there.set(key, kept);
    }
  };

  take = (known: KnownClients, { client, columns }: WorkLine): Outcome => {
    const found = findNamed(known, client);
    if ("reason" in found) return found;
    const wanted = { ...columns, clientId: found.one.id ?? 0 };
    const there = this.#there.get(this.#keyOf(wanted));
    if (!there) return this.#add(wanted);
    const { doneAt, ...compared } = wanted as Kept;
    const done: Columns = doneAt && !there.doneAt ? { doneAt } : {};
    const patch = { ...differing<Columns>(there, compared), ...done } as Columns;
    if (!Object.keys(patch).length) return "skipped";
    Object.assign(there, patch);
    if (!this.#added.has(there))
      this.#changed.set(there, { ...this.#changed.get(there), ...patch });
    return "updated";
  };

  save = async (w: Writer) => {
    const { table } = WORK[this.kind];
    const added = [...this.#added].map((row) => ({ ...this.author, ...row }));
    for (const rows of bySameColumns(added)) w.later(insertRows(table, rows));
    const changed = [...this.#changed].map(([{ id }, patch]) => ({ ...patch, id: Number(id) }));
    for (const rows of bySameColumns(changed))
      w.later(updateRows(table, rows as never[], newVersion));
  };

  #add(row: Kept): Outcome {
    this.#added.add(row);
    this.#there.set(this.#keyOf(row), row);
    return "created";
  }

  #keyOf = (row: Kept) =>
    JSON.stringify([row.clientId, ...WORK[this.kind].by.map((field) => row[field])]);
}
