import type { Context } from "../context";
import { dryRun } from "./dry-run";
import { type ImportOptions, openImport } from "./open-import";
import { runImport } from "./run-import";

type Options = Omit<ImportOptions, "path"> & { dry?: boolean };

/** Imports a file from memory; gives the counts in the order they are printed, and the refused lines. */
export async function importText(
  ctx: Context,
  content: string | Uint8Array,
  options: Options = {},
) {
  const bytes = Buffer.from(content as string);
  const open = await openImport(ctx, {
    ...options,
    path: async function* () {
      yield bytes;
    },
  });
  const refused: string[] = [];
  const run = options.dry ? dryRun : runImport;
  const report = await run(ctx, open, (progress) => {
    refused.push(...progress.refused.map(({ line, reason }) => `${line}: ${reason}`));
  });
  const { created, updated, skipped, failed } = report;
  const operation = "operation" in report ? Number(report.operation) : 0;
  return { counts: [created, updated, skipped, failed], refused, operation };
}
