import { sql } from "drizzle-orm";
import Database from "libsql";
import { createDb, type Db, toStatement } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { listClients } from "@/lib/clients/queries";
import { type ClientSearch, clientCursor, clientSearch } from "@/lib/clients/schema";
import { foldWords } from "@/lib/fold";
import { generateClients } from "@/lib/generate/generate-clients";
import { systemContext } from "@/lib/system-context";
import { inTemporaryFolder, percentile, say } from "./report";

const CALLS = 500;
const SMALL = 1_000;
const LARGE = 100_000;

type Row = { name: string; name_sort: string; id: number; fiscal_code: string; email: string };
type Measured = { ours: number; floor: number };

/** The list and search functions, beside the statements they issue run prepared on the sync binding. */
export async function benchLists() {
  const small = await inTemporaryFolder((folder) => measureAt(folder, SMALL));
  const large = await inTemporaryFolder((folder) => measureAt(folder, LARGE));
  say(`lists and search, p50 of ${CALLS} calls, ms (aim: ≤ 4 × floor, ≤ 1.5 × at ${SMALL})`);
  for (const [name, { ours, floor }] of large) {
    const before = small.get(name)?.ours ?? 0;
    const figures = `${ours.toFixed(3)}, floor ${floor.toFixed(3)} (${(ours / floor).toFixed(2)} ×)`;
    say(
      `  ${name.padEnd(12)} ${figures}, at ${SMALL}: ${before.toFixed(3)} (${(ours / before).toFixed(2)} ×)`,
    );
  }
}

async function measureAt(folder: string, count: number): Promise<Map<string, Measured>> {
  const file = `${folder}/clients.db`;
  await migrateDatabase(`file:${file}`);
  const db = await createDb(`file:${file}`);
  await generateClients(systemContext(db), { count, seed: 1 });
  const binding = new Database(file);
  const measured = new Map<string, Measured>();
  for (const [name, searches] of await questions(db, count)) {
    measured.set(name, await measure(db, binding, searches));
  }
  binding.close();
  db.close();
  return measured;
}

/** What people ask: pages, and what they type to find one of five hundred clients spread over all. */
async function questions(db: Db, count: number): Promise<[string, ClientSearch[]][]> {
  const step = Math.max(1, Math.floor(count / CALLS));
  const rows = await db.rows<Row>(sql`select id, name, name_sort, fiscal_code, email from clients
    where id % ${step} = 0 order by id limit ${CALLS}`);
  const [middle] = await db.rows<Row>(
    sql`select name_sort, id from clients order by name_sort, id limit 1 offset ${count >> 1}`,
  );
  const after = clientCursor.encode([middle?.name_sort ?? "", middle?.id ?? 0]);
  const typed = rows.map((row, i) => clientSearch.parse({ q: asTyped(row, i) }));
  return [
    ["first page", rows.map(() => clientSearch.parse({}))],
    ["middle page", rows.map(() => clientSearch.parse({ after }))],
    ["search", typed],
  ];
}

/** Half a name, a word of it, a whole name, a code, an address, in turn. */
function asTyped(row: Row, i: number): string {
  const words = foldWords(row.name);
  const ways = [
    () => words[0]?.slice(0, 5),
    () => words[1] ?? words[0],
    () => words.slice(0, 2).join(" "),
    () => row.fiscal_code,
    () => row.email?.split("@")[0],
  ];
  return ways[i % ways.length]?.() ?? row.name;
}

async function measure(
  db: Db,
  binding: Database.Database,
  searches: ClientSearch[],
): Promise<Measured> {
  const ctx = systemContext(db);
  const [ours, floor]: [number[], number[]] = [[], []];
  for (const search of searches) {
    const statements = (await issued(db, search)).map(({ sql: text, args }) => ({
      prepared: binding.prepare(text),
      args,
    }));
    ours.push(await timed(() => listClients(ctx, search)));
    floor.push(await timed(async () => statements.map(({ prepared, args }) => prepared.all(args))));
  }
  return { ours: percentile(ours, 0.5), floor: percentile(floor, 0.5) };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** The statements behind one call. */
async function issued(db: Db, search: ClientSearch) {
  const statements: ReturnType<typeof toStatement>[] = [];
  const rows: Db["rows"] = (query) => {
    statements.push(toStatement(query));
    return db.rows(query);
  };
  await listClients(systemContext({ ...db, rows }), search);
  return statements;
}
