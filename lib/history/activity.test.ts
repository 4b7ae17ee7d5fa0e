import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { bulkClients } from "../clients/bulk";
import { insertClients } from "../clients/insert";
import { createClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import type { Context } from "../context";
import { testContext, testUser } from "../testing";
import { listActivity, stopOperation } from "./activity";
import { jot } from "./bookkeeping";
import { getOperation, startLong } from "./long-operation";
import { runLong } from "./run-long";
import { undoOperation } from "./undo";
import { write } from "./write";

/** A long deletion of one's own client and of 300 that are not there. */
async function longDeletion(ctx: Context): Promise<number> {
  const { id } = await createClient(ctx, clientInput.parse({ name: "Mine" }));
  const missing = Array.from({ length: 300 }, (_, i) => 10_000 + i);
  const { operation } = await bulkClients(ctx, "delete", [id, ...missing]);
  return operation ?? 0;
}

test("a person follows her own long operations, with what stood in the way", async () => {
  const admin = await testContext("admin");
  const sales = await testUser(admin.db, "sales");
  const id = await longDeletion(sales);
  const [one, ...others] = await listActivity(sales);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ id, kind: "clients.delete", state: "done", total: 301, done: 1 });
  expect(one).toMatchObject({ skipped: 300, failed: 0, undoable: true });
  expect(one?.reasons).toMatchObject([{ outcome: "skipped", count: 300 }]);
  expect(Object.keys(one ?? {})).not.toContain("leaseHolder");
  expect(await listActivity(admin)).toEqual([]);
});

test("what is over is gone after a day; what runs stays", async () => {
  const ctx = await testContext("admin");
  const over = await longDeletion(ctx);
  const running = await startLong(ctx, { kind: "clients.delete", total: 5 });
  expect((await listActivity(ctx)).map(({ id }) => id)).toEqual([running, over]);
  await jot(
    ctx.db,
    sql`update operations set started_at = started_at - 100000000,
    finished_at = finished_at - 100000000`,
  );
  expect((await listActivity(ctx)).map(({ id }) => id)).toEqual([running]);
});

test("twenty are listed, and short operations are not among them", async () => {
  const ctx = await testContext("admin");
  for (let i = 0; i < 22; i++) await startLong(ctx, { kind: "clients.generate", total: i });
  await createClient(ctx, clientInput.parse({ name: "Short" }));
  const totals = (await listActivity(ctx)).map(({ total }) => total);
  expect(totals).toEqual(Array.from({ length: 20 }, (_, i) => 21 - i));
});

test("whoever began it stops it, and an administrator; to anybody else it is not there", async () => {
  const admin = await testContext("admin");
  const [sales, manager] = [await testUser(admin.db, "sales"), await testUser(admin.db, "manager")];
  const begin = () => startLong(sales, { kind: "clients.delete", total: 5 });
  const [first, second] = [await begin(), await begin()];
  await expect(stopOperation(manager, first)).rejects.toMatchObject({ code: "not_found" });
  expect(await getOperation(admin, first)).toMatchObject({ state: "running" });
  await stopOperation(sales, first);
  await stopOperation(admin, second);
  for (const id of [first, second]) {
    expect(await getOperation(admin, id)).toMatchObject({ state: "stopped" });
  }
  await expect(stopOperation(admin, 999)).rejects.toMatchObject({ code: "not_found" });
});

test("stopping what is over changes nothing", async () => {
  const ctx = await testContext("admin");
  const id = await startLong(ctx, { kind: "clients.delete" });
  await runLong(ctx, id, async () => ({ cursor: null, done: 1 }));
  await stopOperation(ctx, id);
  expect(await getOperation(ctx, id)).toMatchObject({ state: "done" });
});

test("an undo that was stopped half way can be gone on with", async () => {
  const ctx = await testContext("admin");
  const inputs = Array.from({ length: 400 }, (_, i) => clientInput.parse({ name: `Client ${i}` }));
  await write(ctx, { kind: "test" }, async (w) => insertClients(w, inputs, 1));
  const ids = inputs.map((_, i) => i + 1);
  const { operation } = await bulkClients(ctx, "delete", ids);
  let stopping: Promise<void> | undefined;
  const undoing = undoOperation(ctx, operation ?? 0, () => {
    stopping ??= listActivity(ctx).then(([undo]) => stopOperation(ctx, undo?.id ?? 0));
  });
  await undoing;
  await stopping;
  const [undo, target] = await listActivity(ctx);
  expect(undo).toMatchObject({ kind: "undo", state: "stopped" });
  expect(target).toMatchObject({ id: operation, state: "undoing", undoable: true });
  await undoOperation(ctx, operation ?? 0);
  expect((await listActivity(ctx)).map(({ state }) => state)).toEqual(["done", "undone"]);
});
