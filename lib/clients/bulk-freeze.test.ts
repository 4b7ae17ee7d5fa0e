import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Context } from "../context";
import { findOrCreateGroup } from "../groups/mutations";
import { jot } from "../history/bookkeeping";
import { getOperation } from "../history/long-operation";
import { undoOperation } from "../history/undo";
import { write } from "../history/write";
import { testContext, testUser } from "../testing";
import { changeClients } from "./bulk";
import type { BulkChange } from "./bulk-change";
import { freezeList, idsOfRows } from "./bulk-freeze";
import { insertClients } from "./insert";
import { createClient } from "./mutations";
import { countClients } from "./queries";
import { clientInput, listInput } from "./schema";

async function many(ctx: Context, count: number) {
  const inputs = Array.from({ length: count }, (_, i) =>
    clientInput.parse({
      name: `Client ${String(i).padStart(4, "0")}`,
      city: i % 2 ? "Iași" : null,
    }),
  );
  await write(ctx, { kind: "test" }, async (w) => insertClients(w, inputs, 1));
}

const freeze = (ctx: Context, given: object = {}) => freezeList(ctx, listInput.parse(given));

test("a list is frozen as it is: who comes later is not in it, who goes is left out", async () => {
  const ctx = await testContext("manager");
  await many(ctx, 40);
  const { set, total, sample } = await freeze(ctx, { filter: "city:is:iasi", sort: "-name" });
  expect(total).toBe(20);
  expect(sample).toHaveLength(10);
  expect(sample[0]).toEqual({ id: 40, name: "Client 0039", city: "Iași", owner: null });
  await createClient(ctx, clientInput.parse({ name: "Later", city: "Iași" }));
  await changeClients(ctx, { do: "delete" }, [40]);
  const ids = await idsOfRows(ctx, { set });
  expect([ids.length, ids[0]]).toEqual([20, 40]);
  const told = await changeClients(ctx, { do: "deactivate" }, ids);
  expect(told).toMatchObject({ done: 19, reasons: { "bulk.reasons.gone": 1 } });
});

test("a set is its maker's alone, for an hour", async () => {
  const ctx = await testContext("manager");
  await many(ctx, 3);
  const { set } = await freeze(ctx);
  const other = await testUser(ctx.db, "manager");
  const refused = { key: "errors.frozenOver" };
  await expect(idsOfRows(other, { set })).rejects.toMatchObject(refused);
  await expect(idsOfRows(ctx, { set: crypto.randomUUID() })).rejects.toMatchObject(refused);
  await jot(ctx.db, sql`update frozen_sets set created_at = created_at - 3600001`);
  await expect(idsOfRows(ctx, { set })).rejects.toMatchObject(refused);
  await freeze(ctx, { q: "client 0001" });
  const kept = await ctx.db.rows<{ ids: string }>(sql`select ids from frozen_sets`);
  expect(kept).toEqual([{ ids: "[2]" }]);
});

test("a filter of which something can't be asked freezes nothing", async () => {
  const ctx = await testContext();
  await expect(freeze(ctx, { filter: "colour:is:red" })).rejects.toMatchObject({
    code: "invalid",
    fields: { filter: ["errors.filter.field"] },
  });
});

test("a salesperson freezes what she sees", async () => {
  const ctx = await testContext();
  await many(ctx, 5);
  const sales = await testUser(ctx.db, "sales");
  await createClient(sales, clientInput.parse({ name: "Mine" }));
  expect(await freeze(sales)).toMatchObject({ total: 1, sample: [{ name: "Mine" }] });
});

test("thousands are changed in chunks from a set in parts, and taken back to the last", async () => {
  const ctx = await testContext();
  await many(ctx, 2_500);
  const owner = (await testUser(ctx.db, "sales")).actor.id ?? 0;
  const { id: group } = await findOrCreateGroup(ctx, { name: "VIP" });
  const { set } = await freeze(ctx);
  const ids = await idsOfRows(ctx, { set });
  await changeClients(ctx, { do: "delete" }, ids.slice(0, 7));
  const changes: BulkChange[] = [
    { do: "owner", ownerId: owner },
    { do: "groups", how: "add", ids: [group] },
    { do: "field", field: "zip", value: "700100" },
  ];
  const counts = async () => {
    const [row] = await ctx.db.rows(sql`select sum(owner_id is not null) as owned,
      sum(zip is not null) as zips, (select count(*) from client_groups) as grouped from clients`);
    return row;
  };
  const done: number[] = [];
  for (const change of changes) {
    const { operation, ...told } = await changeClients(ctx, change, ids);
    expect(told).toEqual({ done: 2_493, skipped: 7, reasons: { "bulk.reasons.gone": 7 } });
    expect(await getOperation(ctx, operation ?? 0)).toMatchObject({ state: "done", total: 2_500 });
    done.push(operation ?? 0);
  }
  expect(await counts()).toEqual({ owned: 2_493, zips: 2_493, grouped: 2_493 });
  const [kept] = await ctx.db.rows(sql`select (select count(*) from operation_items) as items,
    (select count(*) from operation_sets) as parts`);
  expect(kept).toEqual({ items: 21, parts: 0 });
  for (const operation of done.reverse()) {
    const { result } = await undoOperation(ctx, operation);
    expect(result).toMatchObject({ done: 2_493, skipped: 0, conflicts: [] });
  }
  expect(await counts()).toEqual({ owned: 0, zips: 0, grouped: 0 });
  expect(await countClients(ctx, "")).toBe(2_493);
});
