import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { createDb } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { createField } from "@/lib/fields/mutations";
import { believableClients } from "@/lib/generate/believable";
import { openImport } from "@/lib/imports/open-import";
import { runImport } from "@/lib/imports/run-import";
import { systemContext } from "@/lib/system-context";
import { inTemporaryFolder, percentile, say } from "./report";

const ROWS = 10_000;
const ROUNDS = 5;
const LEVELS = ["Gold", "Silver", "Bronze"];

type Cell = (line: number) => string;

const id: Cell = (line) => `C-${line}`;
const level: Cell = (line) => LEVELS[line % LEVELS.length] ?? "";
const city: Cell = (line) => `City ${line % 977}`;

type Columns = Record<string, Cell>;
type Pair = { what: string; without: Columns; with: Columns };

const renamed = { external_id: id, name: (line: number) => `Renamed ${line}`, city };

/** The import of a file with a custom field's column, beside the same one without it. */
const PAIRS: Pair[] = [
  {
    what: "name and city, and a custom field besides",
    without: renamed,
    with: { ...renamed, Level: level },
  },
  {
    what: "a custom field, beside one column of ours",
    without: { external_id: id, city },
    with: { external_id: id, Level: level },
  },
];

/** What a custom field costs in an import that changes clients. */
export const benchFields = () =>
  inTemporaryFolder(async (folder) => {
    const base = `${folder}/base.db`;
    await furnishBase(base, `${folder}/base.csv`);
    say(`imports that change ${ROWS} clients, p50 of ${ROUNDS} (aim: ≤ 2 × without the field)`);
    for (const pair of PAIRS) say(`  ${pair.what}: ${await compare(pair, base, folder)}`);
  });

/** In turn, on equal copies. */
async function compare(pair: Pair, base: string, folder: string): Promise<string> {
  const times = { without: [] as number[], with: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 ? (["with", "without"] as const) : (["without", "with"] as const);
    for (const which of order)
      times[which].push(await importInto(base, pair[which], `${folder}/${which}`));
  }
  const [bare, ours] = [percentile(times.without, 0.5), percentile(times.with, 0.5)];
  return `${bare.toFixed(0)} ms without, ${ours.toFixed(0)} ms with: ${(ours / bare).toFixed(2)} ×`;
}

function writeCsv(file: string, columns: Columns) {
  const cells = Object.values(columns);
  const lines = Array.from({ length: ROWS }, (_, i) => cells.map((cell) => cell(i)).join());
  writeFileSync(file, `${[Object.keys(columns).join(), ...lines].join("\n")}\n`);
}

/** Believable clients with numbers of their own elsewhere, and a custom field that none has yet. */
async function furnishBase(base: string, file: string) {
  const clients = [...believableClients(3, ROWS)];
  const of =
    (key: "name" | "fiscalCode" | "email" | "phone"): Cell =>
    (i) =>
      clients[i]?.[key] ?? "";
  const columns = { external_id: id, name: of("name"), vat: of("fiscalCode"), email: of("email") };
  writeCsv(file, { ...columns, phone: of("phone") });
  await migrateDatabase(`file:${base}`);
  const choices = LEVELS.map((label) => ({ label }));
  const db = await createDb(`file:${base}`);
  await createField(systemContext(db), { name: "Level", type: "choice", choices });
  db.close();
  await importFile(base, file);
}

/** How long an import into a copy takes, in ms. */
async function importInto(base: string, columns: Columns, name: string) {
  const copy = `${name}.db`;
  for (const end of ["", "-wal", "-shm"]) rmSync(copy + end, { force: true });
  copyFileSync(base, copy);
  writeCsv(`${name}.csv`, columns);
  return importFile(copy, `${name}.csv`);
}

async function importFile(file: string, path: string): Promise<number> {
  const db = await createDb(`file:${file}`);
  try {
    const ctx = systemContext(db, "cli");
    const began = performance.now();
    const { created, updated } = await runImport(ctx, await openImport(ctx, { path }));
    const took = performance.now() - began;
    if (created + updated !== ROWS) throw new Error(`${created + updated} of ${ROWS} rows came in`);
    return took;
  } finally {
    db.close();
  }
}
