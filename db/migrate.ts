import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Client } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { migrate } from "drizzle-orm/libsql/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { connect, filePath } from "./connect";
import { derivedTriggers } from "./derived-triggers";
import { historyTriggers } from "./triggers";

const FOLDER = path.join(process.cwd(), "db/migrations");

/** Brings a database up to date: the migrations it lacks, then the triggers of the schema. */
export async function migrateDatabase(url: string, authToken?: string) {
  const file = filePath(url);
  if (file) mkdirSync(path.dirname(file), { recursive: true });
  const client = connect(url, authToken);
  try {
    if (file) await client.execute("pragma journal_mode = wal"); // stays in the file
    const before = await countMigrations(client);
    await migrate(drizzle({ client }), { migrationsFolder: FOLDER });
    await syncTriggers(client);
    return { applied: (await countMigrations(client)) - before };
  } finally {
    client.close();
  }
}

/** Whether a database has all the migrations that this version knows. */
export async function isMigrated(url: string, authToken?: string): Promise<boolean> {
  const client = connect(url, authToken);
  try {
    return (
      (await countMigrations(client)) >= readMigrationFiles({ migrationsFolder: FOLDER }).length
    );
  } finally {
    client.close();
  }
}

async function countMigrations(client: Client) {
  const tables = "select count(*) from sqlite_master where name = '__drizzle_migrations'";
  const { rows: known } = await client.execute(tables);
  if (!known[0]?.[0]) return 0;
  const { rows } = await client.execute("select count(*) from __drizzle_migrations");
  return Number(rows[0]?.[0]);
}

/** Triggers follow the schema, whatever migrations came between; those that are as wanted stay. */
async function syncTriggers(client: Client) {
  const wanted = new Map([...historyTriggers(), ...derivedTriggers()]);
  const there = await client.execute("select name, sql from sqlite_master where type = 'trigger'");
  const kept = new Set<string>();
  const statements: string[] = [];
  for (const row of there.rows) {
    const name = String(row.name);
    if (same(wanted.get(name), String(row.sql))) kept.add(name);
    else statements.push(`drop trigger "${name}"`);
  }
  for (const [name, sql] of wanted) if (!kept.has(name)) statements.push(sql);
  if (statements.length) await client.batch(statements, "write");
}

/** SQLite keeps a trigger's text as written but for the case of its first words. */
const same = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();
