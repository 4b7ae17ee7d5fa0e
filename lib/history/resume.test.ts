import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { bulkClients } from "../clients/bulk";
import { createClient } from "../clients/mutations";
import { countClients } from "../clients/queries";
import { clientInput } from "../clients/schema";
import { testContext, testUser } from "../testing";
import { jot } from "./bookkeeping";
import { getOperation, startLong } from "./long-operation";
import { resumeOperations } from "./resume";

async function abandoned(items: number[], ctx: Awaited<ReturnType<typeof testContext>>) {
  const start = { kind: "clients.delete", total: items.length, cursor: -1, items };
  const id = await startLong(ctx, start);
  await jot(
    ctx.db,
    sql`update operations set lease_holder = 'gone', lease_until = 1 where id = ${id}`,
  );
  return id;
}

test("a bulk deletion whose process is gone goes on with the rights of who began it", async () => {
  const system = await testContext();
  const sales = await testUser(system.db, "sales");
  const mine = await createClient(sales, clientInput.parse({ name: "Mine" }));
  const theirs = await createClient(system, clientInput.parse({ name: "Theirs" }));
  const id = await abandoned([mine.id, theirs.id], sales);
  expect(await resumeOperations(system.db)).toEqual([id]);
  expect(await getOperation(system, id)).toMatchObject({ state: "done", done: 1, skipped: 1 });
  expect(await countClients(system, "")).toBe(1);
  expect(await resumeOperations(system.db)).toEqual([]);
});

test("what somebody began who is no longer let in is stopped", async () => {
  const system = await testContext();
  const sales = await testUser(system.db, "sales");
  const id = await abandoned([1], sales);
  await jot(system.db, sql`update operations set actor_id = 999 where id = ${id}`);
  expect(await resumeOperations(system.db)).toEqual([]);
  expect(await getOperation(system, id)).toMatchObject({ state: "stopped" });
  await expect(bulkClients(sales, "delete", [])).resolves.toMatchObject({ operation: null });
});
