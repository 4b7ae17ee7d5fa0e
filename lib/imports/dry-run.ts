import type { Context } from "../context";
import { KnownClients } from "./known-clients";
import type { Ask } from "./load-known";
import { Lookahead } from "./lookahead";
import { type OpenImport, refuseUnmapped } from "./open-import";
import { countOf, linesFrom, type OnImportProgress } from "./run-import";
import { type Counts, takeLines } from "./take-lines";

const LINES = 200;

/** Says what an import would do and writes nothing: what lines change is remembered, not kept. */
export async function dryRun(
  ctx: Context,
  open: OpenImport,
  onProgress?: OnImportProgress,
): Promise<Counts> {
  const ask: Ask = (...queries) => Promise.all(queries.map((query) => ctx.db.rows(query))) as never;
  refuseUnmapped(open);
  const sum: Counts = { created: 0, updated: 0, skipped: 0, failed: 0 };
  const known = new KnownClients();
  const taker = open.lines.taker();
  const ahead = new Lookahead(linesFrom(open), 0);
  for (let at: number | null = 0; at !== null; ) {
    await ahead.fill(at, LINES);
    const { lines, next } = ahead.take(at, LINES);
    const tally = await takeLines(ctx, ask, { kind: open.lines, known, taker, lines });
    for (const count of ["created", "updated", "skipped", "failed"] as const)
      sum[count] += tally[count];
    onProgress?.({ ...tally, done: countOf(sum), total: 0 });
    at = next;
  }
  return sum;
}
