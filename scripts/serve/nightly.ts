import { checkBalances, lastCheck } from "@/lib/finance/check-balances";
import { openDb } from "@/lib/server/database";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const QUIET = { from: 1, to: 5 }; // o'clock, where the machine stands

/** Once a night, a sample of balances is recounted; several instances share one check. */
export function checkNightly() {
  setInterval(() => void check().catch(console.error), HOUR_MS).unref();
}

async function check() {
  const hour = new Date().getHours();
  if (hour < QUIET.from || hour > QUIET.to) return;
  const db = await openDb();
  if (Date.now() - (await lastCheck(db)) < DAY_MS / 2) return;
  const { clients, wrong } = await checkBalances(db);
  if (wrong.length) console.error(alarm(clients, wrong));
}

const alarm = (clients: number, wrong: readonly number[]) =>
  `${new Date().toISOString()} Of ${clients} clients whose balances were recounted, ${wrong.length} differ from their documents: ${wrong.slice(0, 20).join(", ")}. Run \`npm run -s crm -- check-balances\` and report this.`;
