import { checkBalances } from "@/lib/finance/check-balances";
import { failed, result, say } from "./say";
import { withContext } from "./session";

/** Recounts the balances of all clients from their documents and payments. */
export async function checkAll() {
  await withContext({}, async ({ db }) => {
    const { clients, wrong } = await checkBalances(db, { sample: Number.MAX_SAFE_INTEGER });
    for (const id of wrong) say(`client ${id}: its balance is not what its documents come to`);
    result(`checked ${clients}, wrong ${wrong.length}`);
    if (wrong.length) failed();
  });
}
