import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Context } from "../context";
import { getOperation } from "../history/long-operation";
import { undoOperation } from "../history/undo";
import { write } from "../history/write";
import { testContext, testUser } from "../testing";
import { bulkClients } from "./bulk";
import { insertClients } from "./insert";
import { createClient } from "./mutations";
import { countClients, listDeleted } from "./queries";
import { clientInput, clientSearch } from "./schema";

async function many(ctx: Context, count: number): Promise<number[]> {
  const inputs = Array.from({ length: count }, (_, i) =>
    clientInput.parse({ name: `Client ${i}` }),
  );
  await write(ctx, { kind: "test" }, async (w) => insertClients(w, inputs, 1));
  return inputs.map((_, i) => i + 1);
}

describe("bulkClients", () => {
  test("deletes thirty as one operation, and one undo brings them back", async () => {
    const ctx = await testContext();
    const ids = await many(ctx, 40);
    const { operation, done } = await bulkClients(ctx, "delete", ids.slice(0, 30));
    expect([done, await countClients(ctx, "")]).toEqual([30, 10]);
    expect((await listDeleted(ctx, clientSearch.parse({ limit: 100 }))).rows).toHaveLength(30);
    await undoOperation(ctx, operation ?? 0);
    expect(await countClients(ctx, "")).toBe(40);
  });

  test("does a thousand in chunks, and takes them back in chunks", async () => {
    const ctx = await testContext();
    const ids = await many(ctx, 1000);
    const { operation, done } = await bulkClients(ctx, "deactivate", ids);
    expect(done).toBe(1000);
    expect(await getOperation(ctx, operation ?? 0)).toMatchObject({ state: "done", done: 1000 });
    const undo = await undoOperation(ctx, operation ?? 0);
    expect(undo.result).toMatchObject({ done: 1000, skipped: 0 });
    expect(await getOperation(ctx, operation ?? 0)).toMatchObject({ state: "undone" });
    const [left] = await ctx.db.rows<{ n: number }>(
      sql`select count(*) as n from clients where not active`,
    );
    expect(left?.n).toBe(0);
    const redo = await undoOperation(ctx, undo.operation ?? 0);
    expect(redo.result.done).toBe(1000);
    expect(await getOperation(ctx, operation ?? 0)).toMatchObject({
      state: "done",
      undoneBy: null,
    });
  });

  test("skips what is not there and what one may not touch", async () => {
    const ctx = await testContext();
    const sales = await testUser(ctx.db, "sales");
    const [theirs] = await many(ctx, 1);
    const { id: mine } = await createClient(sales, clientInput.parse({ name: "Mine" }));
    const { done, skipped } = await bulkClients(sales, "delete", [theirs ?? 0, mine, 999]);
    expect([done, skipped]).toEqual([1, 2]);
    const viewer = await testUser(ctx.db, "viewer");
    await expect(bulkClients(viewer, "delete", [mine])).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});
