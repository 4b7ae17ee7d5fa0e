import type { SQL } from "drizzle-orm";
import type { Writer } from "@/db/write";
import type { Context } from "../context";
import { addFound } from "./find-clients";
import type { KnownClients } from "./known-clients";
import type { Judged, Outcome, Refused } from "./line";
import type { Ask } from "./load-known";
import type { CsvRow } from "./read-csv";

/** What tells one kind of file from another. */
export type Kind<Line> = {
  read: (row: CsvRow) => Judged<Line>;
  /** Queries that find the clients these lines name. */
  clientsOf: (lines: Line[]) => SQL[];
  /** The custom fields that they fill. */
  fieldIds?: readonly number[];
  /** Takes lines; where they make records of clients, one is begun with each chunk. */
  taker: () => Taker<Line>;
};

/** Takes lines one after another, and remembers what they leave; nothing is written before `save`. */
export type Taker<Line> = {
  take: (known: KnownClients, line: Line) => Outcome;
  /** Reads the records that lines speak of, where they are no part of their client. */
  load?: (ask: Ask, lines: readonly Line[], known: KnownClients) => Promise<void>;
  save?: (w: Writer) => Promise<void>;
};

export type Counts = { created: number; updated: number; skipped: number; failed: number };
export type Tally = Counts & { refused: Refused[] };

type Taking<Line> = {
  kind: Kind<Line>;
  known: KnownClients;
  taker: Taker<Line>;
  lines: Judged<Line>[];
};

/** Takes lines one after another; nothing is written here. */
export async function takeLines<Line>(
  ctx: Context,
  ask: Ask,
  { kind, known, taker, lines }: Taking<Line>,
): Promise<Tally> {
  const good = lines.filter(
    (line): line is Extract<typeof line, Line> => line.reason === undefined,
  );
  const loading = { ctx, ask, fieldIds: kind.fieldIds ?? [] };
  await addFound(loading, known, good.length ? kind.clientsOf(good) : []);
  await taker.load?.(ask, good, known);
  const tally: Tally = { created: 0, updated: 0, skipped: 0, failed: 0, refused: [] };
  for (const line of lines) {
    const outcome = line.reason === undefined ? taker.take(known, line) : { reason: line.reason };
    if (typeof outcome === "string") tally[outcome]++;
    else tally.refused.push({ line: line.line, reason: outcome.reason });
  }
  tally.failed = tally.refused.length;
  return tally;
}
