import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createDb, type Db } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { csvLines } from "@/lib/exports/csv";
import { believableClients, type GeneratedClient } from "@/lib/generate/believable";
import { generateClients } from "@/lib/generate/generate-clients";
import { openImport } from "@/lib/imports/open-import";
import { runImport } from "@/lib/imports/run-import";
import { systemContext } from "@/lib/system-context";
import { measureFloor } from "./import-floor";
import { inTemporaryFolder, percentile, say } from "./report";

const ROWS = 100_000;

type Run = { rate: number; cpu: number };

/** The generator's and the import's pace, beside prepared single inserts of the same rows. */
export const benchImport = () =>
  inTemporaryFolder(async (folder) => {
    await generate(`file:${folder}/generated.db`);
    const file = `${folder}/clients.csv`;
    await writeCsv(file);
    const ours = await importInto(`file:${folder}/imported.db`, file);
    const floor = await measureFloor(`${folder}/imported.db`, `${folder}/floor.db`);
    say(`  floor: ${asRate(floor)} (prepared single inserts in one transaction)`);
    const share = ((100 * ours.rate) / floor.rate).toFixed(0);
    say(`  ratio ${share} % of the floor's rate (aim: ≥ 25 %)`);
  });

const asRate = ({ rate, cpu }: Run) =>
  `${Math.round(rate)} rows/s, ${cpu.toFixed(0)} µs of CPU a row`;

async function generate(url: string) {
  const { db, holds } = await watched(url);
  const run = await timed(() =>
    generateClients(systemContext(db, "cli"), { count: ROWS, seed: 1 }),
  );
  say(`generate ${ROWS} clients: ${(ROWS / run.rate).toFixed(1)} s (aim: < 60 s), ${asRate(run)}`);
  say(`  write lock held: ${inWords(holds)}`);
  db.close();
}

async function importInto(url: string, path: string): Promise<Run> {
  const { db, holds } = await watched(url);
  const ctx = systemContext(db, "cli");
  let printed = "";
  const run = await timed(async () => {
    const { created, failed } = await runImport(ctx, await openImport(ctx, { path }));
    printed = `created ${created}, failed ${failed}`;
  });
  say(`import of ${ROWS} rows with contacts: ${asRate(run)} (${printed})`);
  say(`  write lock held: ${inWords(holds)}`);
  db.close();
  return run;
}

async function timed(work: () => Promise<unknown>): Promise<Run> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { rate: (ROWS / took) * 1000, cpu: (user + system) / ROWS };
}

/** A fresh database that notes how long each write transaction was open. */
async function watched(url: string): Promise<{ db: Db; holds: number[] }> {
  await migrateDatabase(url);
  const db = await createDb(url);
  const holds: number[] = [];
  const transact: Db["transact"] = async (work) => {
    let began = 0;
    const result = await db.transact((tx) => {
      began = performance.now();
      return work(tx);
    });
    holds.push(performance.now() - began);
    return result;
  };
  return { db: { ...db, transact }, holds };
}

const inWords = (holds: number[]) =>
  `longest ${percentile(holds, 1).toFixed(0)} ms (aim: ≤ 50 ms), p50 ${percentile(holds, 0.5).toFixed(0)}, p99 ${percentile(holds, 0.99).toFixed(0)}, ${holds.length} transactions`;

const first = ({ contacts: [person] }: GeneratedClient) => person;

const COLUMNS: Record<string, (client: GeneratedClient, i: number) => string | boolean | null> = {
  external_id: (_, i) => `C-${i}`,
  name: ({ name }) => name,
  legal_name: ({ legalName }) => legalName,
  fiscal_code: ({ fiscalCode }) => fiscalCode,
  trade_register: ({ tradeRegister }) => tradeRegister,
  email: ({ email }) => email,
  phone: ({ phone }) => phone,
  website: ({ website }) => website,
  status: ({ active }) => (active ? "active" : "inactive"),
  currency: ({ currency }) => currency,
  language: ({ language }) => language,
  address: ({ street }) => street,
  city: ({ city }) => city,
  state: ({ county }) => county,
  zip: ({ zip }) => zip,
  country: ({ country }) => country,
  contact_name: (client) => `${first(client)?.firstName} ${first(client)?.lastName}`,
  contact_position: (client) => first(client)?.position ?? null,
  contact_email: (client) => first(client)?.email ?? null,
  contact_phone: (client) => first(client)?.phone ?? null,
};

async function writeCsv(file: string) {
  let line = 0;
  const columns = Object.entries(COLUMNS).map(([header, cell]) => ({
    header,
    cell: (client: GeneratedClient) => cell(client, line),
  }));
  function* clients() {
    for (const client of believableClients(2, ROWS)) {
      line++;
      yield client;
    }
  }
  const out = createWriteStream(file);
  for await (const text of csvLines(columns, clients())) {
    if (!out.write(text)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}
