import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Context } from "../context";
import { jot } from "../history/bookkeeping";
import { testContext, testUser } from "../testing";
import { bulkClients } from "./bulk";
import { createClient } from "./mutations";
import { clientInput } from "./schema";
import { lastVisitor, noteVisit, recentClients } from "./visits";

const make = async (ctx: Context, name: string) =>
  (await createClient(ctx, clientInput.parse({ name }))).id;

const names = async (ctx: Context) => (await recentClients(ctx, 5)).map(({ name }) => name);

/** Everything noted so far happened this much earlier. */
const later = (ctx: Context, ms: number) =>
  jot(ctx.db, sql`update client_visits set at = at - ${ms}`);

test("what one opened last comes first, each client once, and nobody else's visits", async () => {
  const ctx = await testContext("admin");
  const other = await testUser(ctx.db, "manager");
  const [a, b] = [await make(ctx, "A"), await make(ctx, "B")];
  for (const id of [a, b, a]) {
    await noteVisit(ctx, id);
    await later(ctx, 61_000);
  }
  expect(await names(ctx)).toEqual(["A", "B"]);
  expect(await names(other)).toEqual([]);
  expect(await recentClients(ctx, 1)).toEqual([{ id: a, name: "A" }]);
});

test("a client is noted once a minute at most", async () => {
  const ctx = await testContext("admin");
  const id = await make(ctx, "A");
  const at = async () =>
    (await ctx.db.rows<{ at: number }>(sql`select at from client_visits`)).map((row) => row.at);
  await noteVisit(ctx, id);
  await later(ctx, 50_000);
  const first = await at();
  await noteVisit(ctx, id);
  expect(await at()).toEqual(first);
  await later(ctx, 11_000);
  await noteVisit(ctx, id);
  expect((await at())[0]).toBeGreaterThan(first[0] ?? 0);
});

test("visits leave no trace in the history", async () => {
  const ctx = await testContext("admin");
  const id = await make(ctx, "A");
  const count = () => ctx.db.rows(sql`select count(*) as n from operations`);
  const before = await count();
  await noteVisit(ctx, id);
  expect(await count()).toEqual(before);
});

test("a client that is gone, or not one's own any more, is not recent", async () => {
  const admin = await testContext("admin");
  const sales = await testUser(admin.db, "sales");
  const [mine, theirs] = [await make(sales, "Mine"), await make(admin, "Theirs")];
  await noteVisit(sales, theirs);
  await noteVisit(sales, mine);
  expect(await admin.db.rows(sql`select client_id as id from client_visits`)).toEqual([
    { id: mine },
  ]);
  await jot(
    admin.db,
    sql`insert into client_visits (user_id, client_id) values (${sales.actor.userId}, ${theirs})`,
  );
  expect(await names(sales)).toEqual(["Mine"]);
  await bulkClients(admin, "delete", [mine]);
  expect(await names(sales)).toEqual([]);
});

test("who else opened a client last is told to those who see it", async () => {
  const admin = await testContext("admin");
  const [manager, sales] = [await testUser(admin.db, "manager"), await testUser(admin.db, "sales")];
  const id = await make(sales, "A");
  expect(await lastVisitor(admin, id)).toBeNull();
  for (const ctx of [sales, manager, admin]) {
    await noteVisit(ctx, id);
    await later(admin, 61_000);
  }
  expect(await lastVisitor(admin, id)).toMatchObject({ name: manager.actor.name });
  expect(await lastVisitor(manager, id)).toMatchObject({ name: admin.actor.name });
  const theirs = await make(admin, "B");
  await noteVisit(admin, theirs);
  expect(await lastVisitor(sales, theirs)).toBeNull();
});
