import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { bulkClients } from "../clients/bulk";
import { createClient } from "../clients/mutations";
import { countClients } from "../clients/queries";
import { clientInput } from "../clients/schema";
import type { Context } from "../context";
import { testContext, testUser } from "../testing";
import { jot } from "./bookkeeping";
import { getOperation, startLong } from "./long-operation";
import { resumeOperations } from "./resume";

type Start = Parameters<typeof startLong>[1];

async function abandoned(ctx: Context, start: Start) {
  const id = await startLong(ctx, start);
  await jot(
    ctx.db,
    sql`update operations set lease_holder = 'gone', lease_until = 1 where id = ${id}`,
  );
  return id;
}

const deletion = (set: number[]): Start => ({
  kind: "clients.delete",
  params: { change: { do: "delete" } },
  total: set.length,
  set,
});

test("a bulk deletion whose process is gone goes on with the rights of who began it", async () => {
  const system = await testContext();
  const sales = await testUser(system.db, "sales");
  const mine = await createClient(sales, clientInput.parse({ name: "Mine" }));
  const theirs = await createClient(system, clientInput.parse({ name: "Theirs" }));
  const id = await abandoned(sales, deletion([mine.id, theirs.id]));
  expect(await resumeOperations(system.db)).toEqual([id]);
  expect(await getOperation(system, id)).toMatchObject({ state: "done", done: 1, skipped: 1 });
  expect(await countClients(system, "")).toBe(1);
  expect(await resumeOperations(system.db)).toEqual([]);
});

test("what somebody began who is no longer let in is stopped", async () => {
  const system = await testContext();
  const sales = await testUser(system.db, "sales");
  const id = await abandoned(sales, deletion([1]));
  await jot(system.db, sql`update operations set actor_id = 999 where id = ${id}`);
  expect(await resumeOperations(system.db)).toEqual([]);
  expect(await getOperation(system, id)).toMatchObject({ state: "stopped" });
  await expect(bulkClients(sales, "delete", [])).resolves.toMatchObject({ operation: null });
});

test("what an earlier version began, with a row for each that waits, goes on too", async () => {
  const ctx = await testContext();
  const { id: client } = await createClient(ctx, clientInput.parse({ name: "Acme" }));
  const id = await abandoned(ctx, { kind: "clients.deactivate", total: 2, cursor: -1 });
  await jot(
    ctx.db,
    sql`insert into operation_items (operation_id, position, entity_id, outcome)
      values (${id}, 0, ${client}, 'waiting'), (${id}, 1, 999, 'waiting')`,
  );
  expect(await resumeOperations(ctx.db)).toEqual([id]);
  expect(await getOperation(ctx, id)).toMatchObject({ state: "done", done: 1, skipped: 1 });
});

test("a change to what is no longer there is stopped, and others go on", async () => {
  const ctx = await testContext();
  const { id: client } = await createClient(ctx, clientInput.parse({ name: "Acme" }));
  const change = { do: "owner", ownerId: 999 };
  const gone = { kind: "clients.owner", params: { change }, total: 1, set: [client] };
  const first = await abandoned(ctx, gone);
  const second = await abandoned(ctx, deletion([client]));
  expect(await resumeOperations(ctx.db)).toEqual([second]);
  expect(await getOperation(ctx, first)).toMatchObject({ state: "stopped", done: 0 });
});
