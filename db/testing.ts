import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDb, type Db } from "./client";
import { migrateDatabase } from "./migrate";

const home = mkdtempSync(path.join(tmpdir(), "clientele-test-"));
process.on("exit", () => rmSync(home, { recursive: true, force: true }));

const template = path.join(home, "template.db");
let migrated: Promise<unknown> | undefined;
let count = 0;

/** A private, migrated, empty database of its own file, gone with the process. */
export async function testDb(): Promise<Db & { url: string }> {
  migrated ??= migrateDatabase(`file:${template}`);
  await migrated;
  const file = path.join(home, `${++count}.db`);
  copyFileSync(template, file);
  const wal = `${template}-wal`;
  if (existsSync(wal)) copyFileSync(wal, `${file}-wal`);
  return { ...(await createDb(`file:${file}`)), url: `file:${file}` };
}
