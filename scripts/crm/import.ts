import { existsSync } from "node:fs";
import type { Context } from "@/lib/context";
import { dryRun } from "@/lib/imports/dry-run";
import { IMPORT_KINDS } from "@/lib/imports/known-fields";
import { type OpenImport, openImport } from "@/lib/imports/open-import";
import { parsePairs } from "@/lib/imports/pairs";
import { type OnImportProgress, runImport } from "@/lib/imports/run-import";
import type { Counts } from "@/lib/imports/take-lines";
import { failed, progress, result, say, tell } from "./say";
import { withContext } from "./session";
import { oneOf, typed, UsageError } from "./usage";

type ImportOptions = { kind: string; map?: string; set?: string; dryRun?: boolean; as?: string };

export async function importFile(path: string, { kind, dryRun: dry, as, ...pairs }: ImportOptions) {
  if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
  const asked = {
    path,
    kind: oneOf("--kind", IMPORT_KINDS, kind),
    map: pairsOf(pairs.map, "--map"),
    set: pairsOf(pairs.set, "--set"),
  };
  await withContext({ as, create: true }, async (ctx) => {
    const open = await openImport(ctx, asked);
    if (open.mapping.errors.length) throw new UsageError(open.mapping.errors.join("\n"));
    tellOfColumns(open);
    if (dry) return conclude(await dryRun(ctx, open, onRows()));
    const report = await runWhole(ctx, open);
    conclude(report);
    tell(report.operation);
  });
}

const pairsOf = (text: string | undefined, option: string) =>
  text === undefined ? undefined : typed(() => parsePairs(text, option));

function tellOfColumns({ file, mapping }: OpenImport) {
  const unread = mapping.unmapped.map((header) =>
    mapping.archived.includes(header) ? `${header} (an archived field)` : header,
  );
  if (unread.length) say(`Columns not read: ${unread.join(", ")}.`);
  if (file.duplicates.length) say(`Columns of one name: ${file.duplicates.join(", ")}.`);
}

async function runWhole(ctx: Context, open: OpenImport) {
  const interrupted = () => {
    say("Interrupted. The same command goes on from here.");
    process.exit(130);
  };
  process.once("SIGINT", interrupted);
  const report = await runImport(ctx, open, onRows());
  process.off("SIGINT", interrupted);
  if (report.from) say(`This file was begun before: it went on after ${report.from} rows.`);
  if (report.stopped) {
    say("Somebody stopped this import. What came in stays, and can be undone.");
    failed();
  }
  return report;
}

function conclude({ created, updated, skipped, failed: refused }: Counts) {
  result(`created ${created}, updated ${updated}, skipped ${skipped}, failed ${refused}`);
  if (refused) failed();
}

/** Every refused line with its reason, as it comes; now and then how far it is. */
function onRows(): OnImportProgress {
  const report = progress("rows");
  return ({ refused, done, total }) => {
    for (const { line, reason } of refused) say(`line ${line}: ${reason}`);
    report(done, total);
  };
}
