import type { SQL } from "drizzle-orm";
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
  take: (known: KnownClients, line: Line) => Outcome;
};

export type Counts = { created: number; updated: number; skipped: number; failed: number };
export type Tally = Counts & { refused: Refused[] };

/** Takes lines one after another; nothing is written here. */
export async function takeLines<Line>(
  ctx: Context,
  ask: Ask,
  { kind, known, lines }: { kind: Kind<Line>; known: KnownClients; lines: Judged<Line>[] },
): Promise<Tally> {
  const good = lines.filter(
    (line): line is Extract<typeof line, Line> => line.reason === undefined,
  );
  const loading = { ctx, ask, fieldIds: kind.fieldIds ?? [] };
  await addFound(loading, known, good.length ? kind.clientsOf(good) : []);
  const tally: Tally = { created: 0, updated: 0, skipped: 0, failed: 0, refused: [] };
  for (const line of lines) {
    const outcome = line.reason === undefined ? kind.take(known, line) : { reason: line.reason };
    if (typeof outcome === "string") tally[outcome]++;
    else tally.refused.push({ line: line.line, reason: outcome.reason });
  }
  tally.failed = tally.refused.length;
  return tally;
}
