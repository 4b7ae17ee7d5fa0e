import { sql } from "drizzle-orm";
import { nextClientId } from "../clients/insert";
import type { Context } from "../context";
import { type Chunk, runLong } from "../history/run-long";
import { KnownClients } from "./known-clients";
import type { Judged } from "./line";
import { Lookahead } from "./lookahead";
import { type OpenImport, refuseUnmapped } from "./open-import";
import { saveKnown } from "./save-known";
import { type Counts, type Tally, takeLines } from "./take-lines";
import { busy, claimImport } from "./unfinished";

/** What the last chunk did, and how many rows are behind it. */
export type ImportProgress = Tally & { done: number; total: number };
export type OnImportProgress = (progress: ImportProgress) => void;

export type ImportReport = Counts & {
  operation: number;
  /** The line of the file (not counting the header) from which this run went on; 0 is a beginning. */
  from: number;
  /** Somebody stopped it before its end. */
  stopped: boolean;
};

/** Imports a file that was opened, or goes on where an import of it was interrupted. */
export async function runImport(
  ctx: Context,
  open: OpenImport,
  onProgress?: OnImportProgress,
): Promise<ImportReport> {
  refuseUnmapped(open);
  const total = await countRows(open);
  const { id, from } = await claimImport(ctx, wantedOf(open, total));
  const ahead = new Lookahead(linesFrom(open, from), from);
  let [tally, done]: [Tally | undefined, number] = [undefined, from];
  const chunk: Chunk = async (w, { cursor, size }) => {
    const { lines, next } = ahead.take(Number(cursor), size);
    const known = new KnownClients();
    const taker = open.lines.taker();
    tally = await takeLines(ctx, (...queries) => w.send(...queries), {
      kind: open.lines,
      known,
      taker,
      lines,
    });
    const [first] = await w.rows<{ id: number }>(nextClientId);
    await saveKnown(w, known.all(), first?.id ?? 1);
    await taker.save?.(w);
    w.later(countIn(id, tally));
    return { cursor: next, ...doneBy(tally) };
  };
  const prepare = ({ cursor, size }: { cursor: unknown; size: number }) =>
    ahead.fill(Number(cursor), size);
  const ended = await runLong(ctx, id, { chunk, prepare }, () => {
    if (!tally) return;
    done += countOf(tally);
    onProgress?.({ ...tally, done, total });
  });
  if (ended.state === "running") throw busy(id);
  const { created = 0, updated = 0 } = ended.params as Partial<Counts>;
  const { skipped, failed, state } = ended;
  return { operation: id, from, stopped: state !== "done", created, updated, skipped, failed };
}

export const countOf = ({ created, updated, skipped, failed }: Counts) =>
  created + updated + skipped + failed;

async function countRows({ file }: OpenImport) {
  let count = 0;
  for await (const _ of file.rows) count++;
  return count;
}

const wantedOf = ({ name, kind, file, options }: OpenImport, total: number) => ({
  kind: `import.${kind}`,
  label: name,
  fileHash: file.hash,
  total,
  params: {
    file: name,
    map: Object.fromEntries(options.map ?? []),
    set: Object.fromEntries(options.set ?? []),
  },
});

/** The lines of the file behind the first `skip`, judged as they are read. */
export async function* linesFrom(
  { file, lines }: OpenImport,
  skip = 0,
): AsyncGenerator<Judged<unknown>> {
  let place = 0;
  for await (const row of file.rows) if (place++ >= skip) yield lines.read(row);
}

/** The operation itself knows no difference between rows made and rows changed; its params do. */
const countIn = (id: number, { created, updated }: Tally) => sql`update operations
  set params = json_set(params, '$.created', coalesce(params ->> '$.created', 0) + ${created},
    '$.updated', coalesce(params ->> '$.updated', 0) + ${updated}) where id = ${id}`;

const doneBy = ({ created, updated, skipped, refused }: Tally) => ({
  done: created + updated,
  skipped,
  failures: refused.map(({ line, reason }) => ({
    position: line,
    outcome: "failed" as const,
    reason,
  })),
});
