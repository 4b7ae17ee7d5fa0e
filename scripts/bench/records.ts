import { createDb } from "@/db/client";
import type { Context } from "@/lib/context";
import { checkBalances } from "@/lib/finance/check-balances";
import { statementsOf } from "@/lib/finance/statement";
import { openCounts, overviewOf } from "@/lib/overview/queries";
import { systemContext } from "@/lib/system-context";
import { timelineOf } from "@/lib/timeline/queries";
import { timelinePlace } from "@/lib/timeline/schema";
import { furnishRecords } from "./furnish-records";
import { inTemporaryFolder, percentile, say } from "./report";

const CLIENTS = 100_000;
const CALLS = 400;

/** The record of a client among 100,000 with 1,000,000 invoices and 1,500,000 payments. */
export async function benchRecords() {
  await inTemporaryFolder(async (folder) => {
    const url = process.env.BENCH_DATABASE ?? `file:${folder}/clients.db`;
    await furnishRecords(url, CLIENTS);
    const db = await createDb(url);
    const ctx = systemContext(db);
    say(
      `records at ${CLIENTS} clients with ten invoices and fifteen payments each, ms of ${CALLS} calls`,
    );
    await measure("overview: figures and open things (aim ≤ 30)", async (clientId) => {
      await Promise.all([overviewOf(ctx, clientId), openCounts(ctx, clientId)]);
    });
    await measure("timeline, first page (aim ≤ 20)", (clientId) => timelineOf(ctx, { clientId }));
    await measure("timeline, second page (aim ≤ 20)", (clientId) => second(ctx, clientId));
    await measure("statement of a year", (clientId) =>
      statementsOf(ctx, clientId, { from: "2026-01-01", to: "2026-12-31" }),
    );
    const { clients, wrong } = await checkBalances(db);
    say(`  recount of ${clients} clients: ${wrong.length} differ`);
    db.close();
  });
}

async function second(ctx: Context, clientId: number) {
  const { next } = await timelineOf(ctx, { clientId, limit: 20 });
  const after = next === undefined ? undefined : timelinePlace.parse(next);
  return timelineOf(ctx, { clientId, after });
}

async function measure(what: string, call: (clientId: number) => Promise<unknown>) {
  const times: number[] = [];
  for (let i = 0; i < CALLS; i++) {
    const clientId = 1 + ((i * 7919) % CLIENTS);
    const began = performance.now();
    await call(clientId);
    times.push(performance.now() - began);
  }
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(1));
  say(`  ${what}: p50 ${p50}, p95 ${p95}, max ${most}`);
}
