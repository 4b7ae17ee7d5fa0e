import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

// Fails when the schema has moved and no migration was generated for it.
const FOLDER = "db/migrations";
const kit = path.join(
  path.dirname(createRequire(import.meta.url).resolve("drizzle-kit")),
  "bin.cjs",
);

// Inside the repository: drizzle-kit takes only paths relative to it.
const copy = mkdtempSync("node_modules/.migrations-");
process.once("exit", () => rmSync(copy, { recursive: true, force: true }));

function drizzle(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [kit, ...args]);
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(1);
}

drizzle("check", "--dialect=turso", `--out=${FOLDER}`);
cpSync(FOLDER, copy, { recursive: true });
drizzle("generate", "--dialect=turso", "--schema=./db/schema/index.ts", `--out=./${copy}`);

const known = new Set(readdirSync(FOLDER));
const missing = readdirSync(copy).filter((file) => !known.has(file));
if (missing.length) {
  console.error("The schema in db/schema has changes no migration makes. Run: npm run db:generate");
  process.exit(1);
}
console.log("The migrations make exactly the schema.");
