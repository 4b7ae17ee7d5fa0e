import "./node-version.mjs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { run } from "./run.mjs";

/** What is tested, in order; `npm test -- unit` does one step alone. */
const STEPS = {
  lint: [["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings"]],
  types: [
    ["node_modules/next/dist/bin/next", "typegen"],
    ["node_modules/typescript/bin/tsc", "--noEmit"],
  ],
  unused: [["node_modules/knip/bin/knip.js"]],
  migrations: [["scripts/house/check-migrations.mjs"]],
  reference: [["node_modules/@redocly/cli/bin/cli.js", "lint", "docs/openapi.json"]],
  unit: [["node_modules/vitest/vitest.mjs", "run"]],
  build: [["--import", "tsx", "scripts/build.ts"]],
  browser: [["node_modules/@playwright/test/cli.js", "test"]],
};

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in STEPS));
if (unknown) {
  console.error(`There is no step «${unknown}». Steps: ${Object.keys(STEPS).join(", ")}.`);
  process.exit(2);
}

const begun = Date.now();
const since = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
const folder = mkdtempSync(path.join(tmpdir(), "clientele-npm-test-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

// Nothing here may touch the data or the build of a server that runs in this folder.
const env = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  DATABASE_URL: `file:${path.join(folder, "clientele.db")}`,
  AUTH_SECRET: "a-secret-that-only-these-tests-know-of",
};

async function step(name) {
  const start = Date.now();
  console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
  const distDir = name === "types" ? {} : { NEXT_DIST_DIR: ".next-e2e" };
  for (const args of STEPS[name]) {
    const code = await run(process.execPath, args, { env: { ...env, ...distDir } });
    if (code === 0) continue;
    console.error(`\n✗ ${name} failed after ${since(start)}. Alone again: npm test -- ${name}`);
    process.exit(code);
  }
  console.log(`✓ ${name}, ${since(start)}`);
}

await install({ everything: true });
for (const name of wanted.length ? wanted : Object.keys(STEPS)) await step(name);
console.log(`\nAll is well: ${since(begun)}.`);
