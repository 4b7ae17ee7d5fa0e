import { monitorEventLoopDelay } from "node:perf_hooks";
import { createDb } from "@/db/client";
import { countClients, listClients } from "@/lib/clients/queries";
import { clientSearch } from "@/lib/clients/schema";
import type { Context } from "@/lib/context";
import { predicatesOf } from "@/lib/filters/predicates";
import { readFilter } from "@/lib/filters/read-filter";
import { systemContext } from "@/lib/system-context";
import { furnishFields } from "./furnish-fields";
import { inTemporaryFolder, percentile, say } from "./report";

const CLIENTS = 100_000;
const CALLS = 40;

type Question = [filter: string, sort: string];

/** Filters and orders that an index answers, and those for which rows are looked at. */
const INDEXED: Question[] = [
  ["", "name"],
  ["", "-created"],
  ["", "city"],
  ["", "custom.4"],
  ["", "-custom.7"],
  ["status:is:inactive", "name"],
  ["owner:empty", "name"],
  ["fiscalCode:empty", "name"],
  ["city:is:cluj-napoca", "name"],
  ["group:any:1", "name"],
  ["custom.1:is:2", "name"],
  ["custom.4:eq:500", "name"],
  ["custom.4:gt:50000", "-custom.4"],
  ["custom.7:last:90", "custom.7"],
  ["created:last:30", "-created"],
  ["name:starts:alfa", "name"],
  ["status:is:active;custom.2:is:3;city:starts:bu", "name"],
];
const OTHER: Question[] = [
  ["", "phone"],
  ["", "owner"],
  ["website:has:qxq", "name"],
  ["email:has:zzz", "-created"],
  ["contacts:eq:0", "name"],
  ["contactEmail:has:popescu", "name"],
  ["discount:gt:90", "name"],
  ["custom.3:all:1,2,3,4,5", "phone"],
  ["custom.12:has:qxq", "name"],
  ["street:has:unirii;(custom.5:gt:90000|contactName:has:maria)", "city"],
];

/** Lists of 100,000 clients with twelve custom fields each, filtered and ordered; and how they are counted. */
export async function benchFilters() {
  await inTemporaryFolder(async (folder) => {
    const url = process.env.BENCH_DATABASE ?? `file:${folder}/clients.db`;
    await furnishFields(url, CLIENTS);
    const db = await createDb(url);
    const ctx = systemContext(db);
    say(`filtered lists at ${CLIENTS} clients, p50 / p95 of ${CALLS} calls, ms`);
    const indexed = await measureAll(ctx, "indexed (aim: p95 ≤ 10)", INDEXED);
    const other = await measureAll(ctx, "others (aim: p95 ≤ 150)", OTHER);
    say(`  all indexed p95 ${indexed.toFixed(1)}, all others p95 ${other.toFixed(1)}`);
    db.close();
  });
}

async function measureAll(ctx: Context, title: string, questions: Question[]): Promise<number> {
  say(`  ${title}`);
  const all: number[] = [];
  for (const question of questions) {
    const { times, counts, blocked } = await measure(ctx, question);
    all.push(...times);
    const [filter, sort] = question;
    say(
      `    ${`${filter || "all"} by ${sort}`.padEnd(72)} ${percentile(times, 0.5).toFixed(1)} / ${percentile(times, 0.95).toFixed(1)}; counted ${percentile(counts, 0.5).toFixed(1)}; loop blocked ${blocked.toFixed(0)}`,
    );
  }
  return percentile(all, 0.95);
}

/** The list's page as the screen asks for it: the filter read, its rows, and beside them the count. */
async function measure(ctx: Context, [filter, sort]: Question) {
  const search = clientSearch.parse({ sort });
  const [times, counts]: [number[], number[]] = [[], []];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let i = 0; i < CALLS; i++) {
    const began = performance.now();
    const predicates = predicatesOf(ctx, await readFilter(ctx, filter));
    await listClients(ctx, search, predicates);
    times.push(performance.now() - began);
    await countClients(ctx, "", predicates);
    counts.push(performance.now() - began - (times.at(-1) ?? 0));
  }
  delay.disable();
  return { times, counts, blocked: delay.max / 1e6 };
}
