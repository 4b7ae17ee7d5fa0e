import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { countClients } from "../clients/queries";
import { generateClients } from "../generate/generate-clients";
import { testContext, testUser } from "../testing";
import { jot } from "./bookkeeping";
import { getOperation } from "./long-operation";
import { undoOperation } from "./undo";

const MANY = { count: 400, seed: 1 };

test("what a process left unfinished can be taken back, once the process is gone", async () => {
  const ctx = await testContext();
  const { operation } = await generateClients(ctx, MANY);
  const leave = (until: number) =>
    jot(
      ctx.db,
      sql`update operations set state = 'running', lease_holder = 'elsewhere',
        lease_until = ${until} where id = ${operation}`,
    );
  await leave(Date.now() + 60_000);
  await expect(undoOperation(ctx, operation)).rejects.toMatchObject({ key: "errors.running" });
  await leave(Date.now() - 1);
  await undoOperation(ctx, operation);
  expect(await countClients(ctx, "")).toBe(0);
});

test("an undo that was interrupted goes on from where it was", async () => {
  const ctx = await testContext();
  const { operation } = await generateClients(ctx, MANY);
  const interrupted = undoOperation(ctx, operation, () => {
    throw new Error("the lights went out");
  });
  await expect(interrupted).rejects.toThrow("lights");
  const left = await countClients(ctx, "");
  expect(await getOperation(ctx, operation)).toMatchObject({ state: "undoing", undoneBy: null });
  const { result, operation: undo } = await undoOperation(ctx, operation);
  expect(result).toMatchObject({ skipped: 0, conflicts: [] });
  expect(left).toBeGreaterThan(0);
  expect(await countClients(ctx, "")).toBe(0);
  expect(await getOperation(ctx, operation)).toMatchObject({ state: "undone", undoneBy: undo });
});

test("who may take nothing of a long operation back leaves its undo to those who may", async () => {
  const ctx = await testContext();
  const { operation } = await generateClients(ctx, { count: 320, seed: 5 });
  const support = await testUser(ctx.db, "support");
  expect((await undoOperation(support, operation)).result.done).toBe(0);
  expect(await getOperation(ctx, operation)).toMatchObject({ state: "done", undoneBy: null });
  expect((await undoOperation(ctx, operation)).result.done).toBeGreaterThan(0);
  expect(await countClients(ctx, "")).toBe(0);
});
