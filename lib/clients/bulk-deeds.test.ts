import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../context";
import { archiveField, createField } from "../fields/mutations";
import { findOrCreateGroup } from "../groups/mutations";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { changeClients } from "./bulk";
import { type BulkChange, bulkChange } from "./bulk-change";
import { createClient, updateClient } from "./mutations";
import { listClients } from "./queries";
import { getClient } from "./record";
import { clientInput, clientSearch } from "./schema";

let ctx: Context;
let ana: number;
let dan: number;
let ids: number[];

beforeEach(async () => {
  ctx = await testContext();
  ana = (await testUser(ctx.db, "sales", "Ana")).actor.id ?? 0;
  dan = (await testUser(ctx.db, "sales", "Dan")).actor.id ?? 0;
  ids = [];
  for (const name of ["One", "Two", "Three"])
    ids.push((await createClient(ctx, clientInput.parse({ name }))).id);
});

const first = () => ids[0] ?? 0;
const change = (given: unknown, which = ids, who = ctx) =>
  changeClients(who, bulkChange.parse(given), which);
const found = async (q: string) =>
  (await listClients(ctx, clientSearch.parse({ q }))).rows.map(({ name }) => name).sort();
const versions = async () =>
  (await ctx.db.rows<{ version: number }>(sql`select version from clients order by id`)).map(
    ({ version }) => version,
  );
const refusal = (given: unknown, who = ctx) =>
  change(given, ids, who).then(
    () => undefined,
    ({ fields, key, code }) => (Object.keys(fields).length ? fields : (key ?? code)),
  );

describe("the owner", () => {
  test("is set and taken away; who has it already is left alone", async () => {
    await updateClient(ctx, { id: first(), ownerId: ana });
    const { operation, ...told } = await change({ do: "owner", ownerId: ana });
    expect(told).toEqual({ done: 2, skipped: 1, reasons: { "bulk.reasons.already": 1 } });
    expect(await versions()).toEqual([2, 2, 2]);
    await undoOperation(ctx, operation ?? 0);
    const owners = await Promise.all(ids.map(async (id) => (await getClient(ctx, id)).ownerId));
    expect(owners).toEqual([ana, null, null]);
    expect(await change({ do: "owner", ownerId: null })).toMatchObject({ done: 1, skipped: 2 });
  });

  test("may be somebody else, for who owns them now", async () => {
    const sales = await testUser(ctx.db, "sales");
    const { id } = await createClient(sales, clientInput.parse({ name: "Mine" }));
    const { reasons } = await change({ do: "owner", ownerId: ana }, [id, first(), 999], sales);
    expect(reasons).toEqual({ "bulk.reasons.gone": 2 }); // what she can't see is not there for her
    expect((await getClient(ctx, id)).ownerId).toBe(ana);
  });
});

describe("groups", () => {
  const groupsOf = async () =>
    Promise.all(ids.map(async (id) => (await getClient(ctx, id)).groups.map((one) => one.name)));

  test("are added, taken off, and set in place of all others", async () => {
    const [vip, old] = [
      await findOrCreateGroup(ctx, { name: "VIP" }),
      await findOrCreateGroup(ctx, { name: "Old" }),
    ];
    await updateClient(ctx, { id: first(), groupIds: [old.id] });
    await change({ do: "groups", how: "add", ids: [vip.id] });
    expect(await groupsOf()).toEqual([["VIP", "Old"], ["VIP"], ["VIP"]]);
    expect(await change({ do: "groups", how: "remove", ids: [old.id] })).toMatchObject({
      done: 1,
      reasons: { "bulk.reasons.already": 2 },
    });
    const { operation, done } = await change({ do: "groups", how: "replace", ids: [old.id] });
    expect([done, await groupsOf()]).toEqual([3, [["Old"], ["Old"], ["Old"]]]);
    expect(await versions()).toEqual([5, 3, 3]);
    await undoOperation(ctx, operation ?? 0);
    expect(await groupsOf()).toEqual([["VIP"], ["VIP"], ["VIP"]]);
    await change({ do: "groups", how: "replace", ids: [] });
    expect(await groupsOf()).toEqual([[], [], []]);
  });
});

describe("managers", () => {
  const managersOf = async (role: "managers" | "portalManagers") =>
    Promise.all(ids.map(async (id) => (await getClient(ctx, id))[role].map((one) => one.name)));

  test("are added, taken off and replaced, each role by itself", async () => {
    await change({ do: "managers", how: "add", ids: [ana, dan] });
    await change({ do: "portalManagers", how: "add", ids: [ana] }, [first()]);
    await change({ do: "managers", how: "remove", ids: [ana] }, [first()]);
    expect(await managersOf("managers")).toEqual([["Dan"], ["Ana", "Dan"], ["Ana", "Dan"]]);
    const { operation } = await change({ do: "managers", how: "replace", ids: [ana] });
    expect(await managersOf("managers")).toEqual([["Ana"], ["Ana"], ["Ana"]]);
    expect(await managersOf("portalManagers")).toEqual([["Ana"], [], []]);
    await undoOperation(ctx, operation ?? 0);
    expect(await managersOf("managers")).toEqual([["Dan"], ["Ana", "Dan"], ["Ana", "Dan"]]);
  });

  test("may take themselves off: the change is done as a whole", async () => {
    const sales = await testUser(ctx.db, "sales", "Eva");
    await change({ do: "managers", how: "add", ids: [sales.actor.id] });
    const { done } = await change({ do: "managers", how: "replace", ids: [dan] }, ids, sales);
    expect([done, await managersOf("managers")]).toEqual([3, [["Dan"], ["Dan"], ["Dan"]]]);
  });
});

describe("a field of their own", () => {
  test("is set and cleared, and they are found by it", async () => {
    const { operation } = await change({ do: "field", field: "city", value: " Cluj-Napoca " });
    expect(await found("napoca")).toEqual(["One", "Three", "Two"]);
    const [row] = await ctx.db.rows(sql`select city, city_sort, version from clients`);
    expect(row).toEqual({ city: "Cluj-Napoca", city_sort: "cluj-napoca", version: 2 });
    await undoOperation(ctx, operation ?? 0);
    expect(await found("napoca")).toEqual([]);
    await change({ do: "field", field: "city", value: "Iași" });
    expect(await change({ do: "field", field: "city", value: null })).toMatchObject({ done: 3 });
    expect(await found("iasi")).toEqual([]);
  });

  test("tells phones apart by the country that is set", async () => {
    await change({ do: "field", field: "phone", value: "030 901820" });
    await change({ do: "field", field: "country", value: "de" });
    const [row] = await ctx.db.rows(sql`select phone_e164 as dialled from clients`);
    expect(row).toEqual({ dialled: "+4930901820" });
  });

  test("from which nothing is made costs nothing more", async () => {
    expect(await change({ do: "field", field: "currency", value: "ron" })).toMatchObject({
      done: 3,
    });
    expect((await getClient(ctx, first())).currency).toBe("RON");
  });
});

describe("a custom field", () => {
  const customOf = async (field: number) =>
    Promise.all(ids.map(async (id) => (await getClient(ctx, id)).custom[field] ?? null));

  test("is set and cleared, ordered and found by what it holds", async () => {
    const { id } = await createField(ctx, { name: "Sector", type: "text" });
    await change({ do: "custom", field: id, value: "Retail" }, [first()]);
    const { operation, done } = await change({ do: "custom", field: id, value: "Transport" });
    expect([done, await found("transport")]).toEqual([3, ["One", "Three", "Two"]]);
    const keys = await ctx.db.rows(sql`select distinct sort_key as key from field_values`);
    expect(keys).toEqual([{ key: "transport" }]);
    await undoOperation(ctx, operation ?? 0);
    expect(await customOf(id)).toEqual(["Retail", null, null]);
    expect(await found("transport")).toEqual([]);
    expect(await change({ do: "custom", field: id, value: null })).toMatchObject({
      done: 1,
      reasons: { "bulk.reasons.already": 2 },
    });
    expect(await customOf(id)).toEqual([null, null, null]);
  });

  test("of several choices gets some, loses some, or is these and no others", async () => {
    const choices = ["Red", "Green", "Blue"].map((label) => ({ label }));
    const { id } = await createField(ctx, { name: "Colours", type: "multi", choices });
    const set = (how: string, value: string) => change({ do: "custom", field: id, how, value });
    await change({ do: "custom", field: id, value: "Blue" }, [first()]);
    await set("add", "Green, Red");
    expect(await customOf(id)).toEqual(["Red, Green, Blue", "Red, Green", "Red, Green"]);
    await set("remove", "red");
    expect(await customOf(id)).toEqual(["Green, Blue", "Green", "Green"]);
    expect((await set("replace", "Green")).done).toBe(1);
    await set("remove", "Green");
    expect(await customOf(id)).toEqual([null, null, null]);
  });

  test("is read by its type, and refused in its place", async () => {
    const number = await createField(ctx, { name: "Staff", type: "number" });
    const gone = await createField(ctx, { name: "Gone", type: "text" });
    await archiveField(ctx, gone.id, true);
    const custom = (field: number, value: string, more = {}) =>
      refusal({ do: "custom", field, value, ...more });
    expect(await custom(number.id, "many")).toEqual({ value: ["errors.fieldNumber"] });
    expect(await custom(gone.id, "x")).toEqual({ field: ["errors.fieldArchived"] });
    expect(await custom(99, "x")).toEqual({ field: ["errors.unknownField"] });
    expect(await custom(number.id, "5", { how: "add" })).toEqual({ how: ["errors.choice"] });
  });
});

test("who is not there can't be given, and who may not change may not", async () => {
  const replace: BulkChange = { do: "groups", how: "replace", ids: [99] };
  expect(await refusal(replace)).toEqual({ ids: ["errors.unknownGroup"] });
  expect(await refusal({ do: "managers", how: "add", ids: [ana, 99] })).toEqual({
    ids: ["errors.unknownUser"],
  });
  expect(await refusal({ do: "owner", ownerId: 99 })).toEqual({ ownerId: ["errors.unknownUser"] });
  const viewer = await testUser(ctx.db, "viewer");
  expect(await refusal({ do: "owner", ownerId: ana }, viewer)).toBe("errors.forbidden");
  expect(await versions()).toEqual([1, 1, 1]);
});

test("what is left out is told by its reason, row by row", async () => {
  const sales = await testUser(ctx.db, "sales");
  const { id: mine } = await createClient(sales, clientInput.parse({ name: "Mine", city: "Arad" }));
  await change({ do: "managers", how: "add", ids: [sales.actor.id] }, [first()]);
  await change({ do: "delete" }, ids.slice(0, 1));
  const city = { do: "field", field: "city", value: "Arad" };
  await change({ do: "deactivate" }, ids.slice(1, 2));
  const { operation } = await change(city, [...ids, mine, 999]);
  const rows = await ctx.db.rows(sql`select position, entity_id as id, outcome, reason
    from operation_items where operation_id = ${operation} order by position`);
  expect(rows).toEqual([
    { position: 0, id: first(), outcome: "skipped", reason: "bulk.reasons.gone" },
    { position: 3, id: mine, outcome: "skipped", reason: "bulk.reasons.already" },
    { position: 4, id: 999, outcome: "skipped", reason: "bulk.reasons.gone" },
  ]);
});

test("a deleted client whose fiscal code is another's by now stays in the trash", async () => {
  const input = clientInput.parse({ name: "Code", fiscalCode: "14399840" });
  const { id } = await createClient(ctx, input);
  await change({ do: "delete" }, [id]);
  await createClient(ctx, input);
  const { reasons, operation } = await change({ do: "restore" }, [id, first()]);
  expect(reasons).toEqual({ "bulk.reasons.codeTaken": 1, "bulk.reasons.already": 1 });
  expect(operation).toBeNull();
});
