import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDb, type Db } from "./client";
import { migrateDatabase } from "./migrate";
import { startSqld } from "./testing-sqld";

type TestDb = Db & { url: string };

/** A private, migrated, empty database, gone with the process: a file, or a real server's. */
export const testDb = (): Promise<TestDb> =>
  process.env.TEST_DATABASE === "sqld" ? onServer() : onFile();

const home = mkdtempSync(path.join(tmpdir(), "clientele-test-"));
process.on("exit", () => rmSync(home, { recursive: true, force: true }));

const template = path.join(home, "template.db");
let migrated: Promise<unknown> | undefined;
let count = 0;

async function onFile(): Promise<TestDb> {
  migrated ??= migrateDatabase(`file:${template}`);
  await migrated;
  const file = path.join(home, `${++count}.db`);
  copyFileSync(template, file);
  const wal = `${template}-wal`;
  if (existsSync(wal)) copyFileSync(wal, `${file}-wal`);
  return { ...(await createDb(`file:${file}`)), url: `file:${file}` };
}

async function onServer(): Promise<TestDb> {
  const { url } = await startSqld();
  await migrateDatabase(url);
  return { ...(await createDb(url)), url };
}
