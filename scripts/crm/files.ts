import { existsSync } from "node:fs";
import { finished } from "node:stream/promises";
import type { Command } from "commander";
import { backup } from "@/lib/backup/backup";
import type { Context } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { exportClients } from "@/lib/exports/export-clients";
import { dryRun } from "@/lib/imports/dry-run";
import type { ImportKind } from "@/lib/imports/headers";
import { type OpenImport, openImport } from "@/lib/imports/open-import";
import { parsePairs } from "@/lib/imports/pairs";
import { type OnImportProgress, runImport } from "@/lib/imports/run-import";
import type { Counts } from "@/lib/imports/take-lines";
import { progress, result, say, tell } from "./say";
import { databaseEnv, withContext } from "./session";

const KINDS: ImportKind[] = ["clients", "contacts"];

type ImportOptions = { kind: string; map?: string; set?: string; dryRun?: boolean; as?: string };

export function addFiles(program: Command) {
  program
    .command("import <file>")
    .description(
      "brings a CSV file in, as one operation; killed midway, it goes on where it stopped",
    )
    .option("--kind <kind>", KINDS.join(", "), "clients")
    .option("--map <pairs>", "field=column,…")
    .option("--set <pairs>", "field=value,…")
    .option("--dry-run", "say what would happen, write nothing")
    .option("--as <email>", "act as this person")
    .action(importFile);
  program
    .command("export")
    .description("all clients one may export, on stdout")
    .option("--format <format>", "csv", "csv")
    .option("--as <email>", "act as this person")
    .action(exportAll);
  program
    .command("backup <file>")
    .description("a whole copy of the embedded database, while others work with it")
    .action((file: string) => {
      result(backup(databaseEnv().DATABASE_URL, file));
    });
}

async function importFile(path: string, { kind, map, set, dryRun: dry, as }: ImportOptions) {
  if (!existsSync(path)) throw new AppError("invalid", `There is no file ${path}.`);
  await withContext({ as, create: true }, async (ctx) => {
    const open = await openImport(ctx, {
      path,
      kind: kindOf(kind),
      map: map === undefined ? undefined : parsePairs(map, "--map"),
      set: set === undefined ? undefined : parsePairs(set, "--set"),
    });
    if (open.mapping.unmapped.length) say(`Not read: ${open.mapping.unmapped.join(", ")}`);
    const counts = await (dry ? dryRun(ctx, open, onLines()) : bringIn(ctx, open));
    const { created, updated, skipped, failed } = counts;
    result(`created ${created}, updated ${updated}, skipped ${skipped}, failed ${failed}`);
    if (failed) process.exitCode = 1;
    if ("operation" in counts) tell(Number(counts.operation));
  });
}

async function bringIn(ctx: Context, open: OpenImport): Promise<Counts> {
  const report = await runImport(ctx, open, onLines());
  if (report.from) say(`This file was begun before: gone on after line ${report.from}.`);
  if (report.stopped) say("Somebody stopped this import. What came in stays, and can be undone.");
  return report;
}

/** Every refused line with its reason, as it comes; now and then how far it is. */
function onLines(): OnImportProgress {
  const report = progress("lines");
  let lines = 0;
  return (tally) => {
    for (const { line, reason } of tally.refused) say(`line ${line}: ${reason}`);
    lines += tally.created + tally.updated + tally.skipped + tally.failed;
    report(lines, tally.total);
  };
}

function kindOf(kind: string): ImportKind {
  const known = KINDS.find((one) => one === kind);
  if (known) return known;
  throw new AppError("invalid", `--kind is «${kind}»: it should be one of ${KINDS.join(", ")}.`);
}

async function exportAll({ format, as }: { format: string; as?: string }) {
  if (format !== "csv")
    throw new AppError("invalid", `--format is «${format}»: csv is what there is.`);
  await withContext({ as }, async (ctx) => {
    for await (const line of exportClients(ctx, {})) {
      if (!process.stdout.write(line)) await drained();
    }
  });
}

const drained = () =>
  Promise.race([new Promise((go) => process.stdout.once("drain", go)), finished(process.stdout)]);
