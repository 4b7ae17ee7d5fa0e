import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** One temporary folder for the whole run, so that tests may be killed and still leave nothing behind. */
export function setup() {
  const folder = mkdtempSync(path.join(tmpdir(), "clientele-unit-"));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
