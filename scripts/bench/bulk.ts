import { createReadStream, createWriteStream } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { pipeline } from "node:stream/promises";
import { sql } from "drizzle-orm";
import { createDb } from "@/db/client";
import { changeClients } from "@/lib/clients/bulk";
import type { BulkChange } from "@/lib/clients/bulk-change";
import { freezeList, idsOfRows } from "@/lib/clients/bulk-freeze";
import { listClients } from "@/lib/clients/queries";
import { clientSearch, listInput } from "@/lib/clients/schema";
import type { Context } from "@/lib/context";
import { exportClients } from "@/lib/exports/export-clients";
import { activeFields } from "@/lib/fields/queries";
import { undoOperation } from "@/lib/history/undo";
import { readCsv } from "@/lib/imports/read-csv";
import { systemContext } from "@/lib/system-context";
import { furnishFields } from "./furnish-fields";
import { inTemporaryFolder, percentile, say } from "./report";

const CLIENTS = 100_000;
const CHANGED = 80_000;
const LIST_EVERY_MS = 50;

/** One change on 80,000 of 100,000 clients while others read, its undo, and all of them as a file. */
export async function benchBulk() {
  await inTemporaryFolder(async (folder) => {
    const url = process.env.BENCH_DATABASE ?? `file:${folder}/clients.db`;
    await furnishFields(url, CLIENTS);
    const db = await createDb(url);
    const ctx = systemContext(db);
    say(`bulk at ${CLIENTS} clients; lists beside it every ${LIST_EVERY_MS} ms`);
    const ids = await freeze(ctx);
    const idle = await beside(ctx, () => new Promise((go) => setTimeout(go, 3_000)));
    say(`  lists before: p95 ${idle.p95.toFixed(1)} ms`);
    const [owner] = await db.rows<{ id: number }>(sql`select max(id) as id from users`);
    const [group] = await db.rows<{ id: number }>(sql`select max(id) as id from groups`);
    await changeAndUndo(ctx, ids, { do: "owner", ownerId: owner?.id ?? null });
    await changeAndUndo(ctx, ids, { do: "groups", how: "replace", ids: [group?.id ?? 0] });
    await changeAndUndo(ctx, ids, { do: "field", field: "city", value: "Iași" });
    await exportAll(ctx, `${folder}/clients.csv`);
    db.close();
  });
}

async function freeze(ctx: Context): Promise<number[]> {
  const delay = watchLoop();
  const began = performance.now();
  const { set, total } = await freezeList(ctx, listInput.parse({ sort: "-created" }));
  const took = performance.now() - began;
  const ids = await idsOfRows(ctx, { set });
  say(`  ${total} frozen in ${took.toFixed(0)} ms, loop blocked ${delay().toFixed(0)} ms`);
  return ids.slice(0, CHANGED);
}

async function changeAndUndo(ctx: Context, ids: number[], change: BulkChange) {
  const before = await stateOf(ctx);
  const done = await beside(ctx, () => changeClients(ctx, change, ids));
  const { result } = done;
  report(`${change.do}: ${result.done} done, ${result.skipped} skipped`, done);
  const undone = await beside(ctx, () => undoOperation(ctx, result.operation ?? 0));
  report(`  undone: ${undone.result.result.done}`, undone);
  const after = await stateOf(ctx);
  say(before === after ? "    all as before" : `    NOT as before: ${before} → ${after}`);
}

/** All that these changes touch, in one number each. */
async function stateOf({ db }: Context): Promise<string> {
  const [row] = await db.rowsApart(sql`select sum(coalesce(owner_id, 0) * (id % 1009)) as owners,
    sum(coalesce(length(city), 0) * (id % 1009)) as cities,
    (select sum(group_id * (client_id % 1009)) from client_groups) as groups from clients`);
  return JSON.stringify(row);
}

type Beside<T> = { result: T; took: number; p95: number; blocked: number };

const report = (what: string, { took, p95, blocked }: Beside<unknown>) =>
  say(
    `  ${what}: ${(took / 1000).toFixed(1)} s, loop blocked ${blocked.toFixed(0)} ms at most, lists p95 ${p95.toFixed(1)} ms`,
  );

/** Runs a thing while somebody asks for the first page of the list again and again. */
async function beside<T>(ctx: Context, run: () => Promise<T>): Promise<Beside<T>> {
  const times: number[] = [];
  let over = false;
  const reading = (async () => {
    while (!over) {
      const began = performance.now();
      await new Promise(setImmediate);
      await listClients(ctx, clientSearch.parse({}));
      times.push(performance.now() - began);
      await new Promise((go) => setTimeout(go, LIST_EVERY_MS));
    }
  })();
  const delay = watchLoop();
  const began = performance.now();
  const result = await run();
  const took = performance.now() - began;
  const blocked = delay();
  over = true;
  await reading;
  return { result, took, p95: percentile(times, 0.95), blocked };
}

function watchLoop() {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  return () => {
    delay.disable();
    return delay.max / 1e6;
  };
}

/** The file is written line by line, then read as an import reads it. */
async function exportAll(ctx: Context, file: string) {
  const fields = await activeFields(ctx);
  const own = ["id", "name", "contact", "email", "phone", "status", "groups", "owner", "created"];
  const columns = [...own, "city", "discount", ...fields.map(({ id }) => `custom.${id}`)];
  const began = performance.now();
  const before = process.memoryUsage.rss();
  let most = before;
  const delay = watchLoop();
  async function* lines() {
    for await (const line of exportClients(ctx, { sort: "name" }, { view: { columns, words } })) {
      most = Math.max(most, process.memoryUsage.rss());
      yield line;
    }
  }
  await pipeline(lines(), createWriteStream(file));
  const [took, blocked] = [performance.now() - began, delay()];
  const { rows, headers } = await readCsv(() => createReadStream(file));
  let read = 0;
  for await (const _ of rows) read++;
  say(
    `  export: ${(took / 1000).toFixed(1)} s, ${((most - before) / 1e6).toFixed(0)} MB more, loop blocked ${blocked.toFixed(0)} ms; read back ${read} rows of ${headers.length} columns, wanted ${columns.length}`,
  );
}

const same = (said: string | number | boolean) => String(said);
const words = {
  ...{ header: same, status: same, answer: same },
  ...{ country: same, language: same, day: same },
};
