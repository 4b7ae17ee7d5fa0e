import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { sql } from "drizzle-orm";
import { createDb, type Db } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { createClient } from "@/lib/clients/mutations";
import { clientInput } from "@/lib/clients/schema";
import { csvLines } from "@/lib/exports/csv";
import { believableClients, type GeneratedClient } from "@/lib/generate/believable";
import { systemContext } from "@/lib/system-context";
import { inTemporaryFolder, say } from "./report";

const CREATES = 200;
const IMPORTED = 20_000;

/** Parallel creates through the write door: alone, and while a second process imports. */
export const benchCreates = () =>
  inTemporaryFolder(async (folder) => {
    const url = `file:${folder}/clients.db`;
    await migrateDatabase(url);
    const db = await createDb(url);
    say(`${CREATES} parallel creates (aim: all land, longest block < 100 ms)`);
    say(`  alone: ${await creates(db, "alone")}`);
    const file = `${folder}/import.csv`;
    await writeCsv(file);
    const importing = spawn(
      process.execPath,
      ["--import", "tsx", "scripts/crm.ts", "import", file],
      {
        env: { ...process.env, DATABASE_URL: url },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    let printed = "";
    importing.stdout.on("data", (text) => {
      printed += text;
    });
    const ended = once(importing, "exit");
    await until(db, sql`select 1 from operations where kind = 'import.clients' and done > 0`);
    say(`  during an import of ${IMPORTED} rows: ${await creates(db, "during")}`);
    say(`  rows of the import in by then: ${await imported(db)}`);
    await ended;
    say(`  the import: ${printed.trim()}`);
    db.close();
  });

async function creates(db: Db, prefix: string): Promise<string> {
  const ctx = systemContext(db);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const all = await Promise.allSettled(
    Array.from({ length: CREATES }, (_, i) =>
      createClient(ctx, clientInput.parse({ name: `${prefix} ${i}`, city: "Cluj-Napoca" })),
    ),
  );
  const took = performance.now() - began;
  delay.disable();
  const landed = all.filter(({ status }) => status === "fulfilled").length;
  return `${landed} landed in ${took.toFixed(0)} ms, longest block ${(delay.max / 1e6).toFixed(0)} ms`;
}

async function until(db: Db, query: ReturnType<typeof sql>) {
  while (!(await db.rows(query)).length) await new Promise((go) => setTimeout(go, 20));
}

async function imported(db: Db): Promise<number> {
  const [found] = await db.rows<{ n: number }>(
    sql`select done as n from operations where kind = 'import.clients'`,
  );
  return found?.n ?? 0;
}

async function writeCsv(file: string) {
  const columns = [
    { header: "name", cell: (row: GeneratedClient) => row.name },
    { header: "fiscal_code", cell: (row: GeneratedClient) => row.fiscalCode ?? "" },
    { header: "email", cell: (row: GeneratedClient) => row.email ?? "" },
    { header: "city", cell: (row: GeneratedClient) => row.city ?? "" },
  ];
  const out = createWriteStream(file);
  for await (const line of csvLines(columns, believableClients(7, IMPORTED))) out.write(line);
  out.end();
  await once(out, "finish");
}
