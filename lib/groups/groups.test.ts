import { beforeEach, describe, expect, test } from "vitest";
import { bulkClients } from "../clients/bulk";
import { createClient, updateClient } from "../clients/mutations";
import { getClient } from "../clients/record";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { createGroup, deleteGroup, findOrCreateGroup, orderGroups, updateGroup } from "./mutations";
import { listGroupRows, listGroups } from "./queries";

let ctx: Context;
beforeEach(async () => {
  ctx = await testContext("manager");
});

const group = async (name: string, more: object = {}) =>
  (await createGroup(ctx, { name, ...more })).id;
const names = async () => (await listGroupRows(ctx)).map(({ name }) => name);
const groupsOf = async (id: number) => (await getClient(ctx, id)).groups.map(({ name }) => name);
const undo = ({ operation }: { operation: number | null }) => undoOperation(ctx, operation ?? 0);

describe("a group", () => {
  test("is made with what it gives, changed, and undo brings back what it was", async () => {
    const made = await createGroup(ctx, { name: "Gold", color: "amber", discountBp: 250 });
    const [row] = await listGroupRows(ctx);
    expect(row).toEqual({
      ...{ id: made.id, name: "Gold", color: "amber", discountBp: 250, version: 1, clients: 0 },
    });
    const changed = await updateGroup(ctx, { id: made.id, name: "Or", discountBp: 0, version: 1 });
    expect(await listGroupRows(ctx)).toMatchObject([{ name: "Or", discountBp: 0, version: 2 }]);
    await undo(changed);
    expect(await listGroupRows(ctx)).toMatchObject([{ name: "Gold", discountBp: 250 }]);
    expect((await updateGroup(ctx, { id: made.id, name: "Gold" })).operation).toBeNull();
    await undo(made);
    expect(await names()).toEqual([]);
  });

  test("has a name that no other has, whatever its case and marks", async () => {
    const [id] = [await group("Preț special"), await group("Gold")];
    const taken = { code: "invalid", fields: { name: ["errors.groupTaken"] } };
    await expect(createGroup(ctx, { name: "PRET SPECIAL" })).rejects.toMatchObject(taken);
    await expect(updateGroup(ctx, { id, name: "gold" })).rejects.toMatchObject(taken);
    await updateGroup(ctx, { id, name: "Pret special" });
    expect(await findOrCreateGroup(ctx, { name: "pret SPECIAL" })).toMatchObject({ id });
  });

  test("is not changed over what somebody else wrote", async () => {
    const id = await group("Gold");
    await updateGroup(ctx, { id, color: "red" });
    const late = updateGroup(ctx, { id, name: "Or", version: 1 });
    await expect(late).rejects.toMatchObject({ code: "conflict", key: "errors.stale" });
    await expect(updateGroup(ctx, { id: 99, name: "Or" })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("is for administrators and managers to change, and for all who see clients to read", async () => {
    const id = await group("Gold");
    const sales = await testUser(ctx.db, "sales");
    const deeds = [
      createGroup(sales, { name: "Mine" }),
      updateGroup(sales, { id, name: "Mine" }),
      deleteGroup(sales, id),
      orderGroups(sales, [id]),
    ];
    for (const deed of deeds) await expect(deed).rejects.toMatchObject({ code: "forbidden" });
    expect(await listGroupRows(sales)).toHaveLength(1);
  });
});

describe("a group that is deleted", () => {
  test("is out of sight; its clients are no other than before, and undo brings all back", async () => {
    const id = await group("Gold");
    const client = await createClient(ctx, { name: "Acme", groupIds: [id] });
    const before = await getClient(ctx, client.id);
    const deleted = await deleteGroup(ctx, id);
    expect([await names(), await listGroups(ctx), await groupsOf(client.id)]).toEqual([[], [], []]);
    expect((await getClient(ctx, client.id)).version).toBe(before.version);
    await expect(deleteGroup(ctx, id)).rejects.toMatchObject({ code: "not_found" });
    await undo(deleted);
    expect(await getClient(ctx, client.id)).toEqual({ ...before });
  });

  test("keeps the clients that get other groups meanwhile", async () => {
    const [gold, silver] = [await group("Gold"), await group("Silver")];
    const { id } = await createClient(ctx, { name: "Acme", groupIds: [gold] });
    const deleted = await deleteGroup(ctx, gold);
    await updateClient(ctx, { id, groupIds: [silver] });
    await undo(deleted);
    expect(await groupsOf(id)).toEqual(["Gold", "Silver"]);
  });

  test("comes back only while its name is free", async () => {
    const deleted = await deleteGroup(ctx, await group("Gold"));
    await group("gold");
    await expect(undo(deleted)).rejects.toMatchObject({ key: "errors.takenSince" });
  });
});

test("groups stand in the order they were put in, new ones behind", async () => {
  const [a, b, c] = [await group("A"), await group("B"), await group("C")];
  const ordered = await orderGroups(ctx, [c, a, b]);
  await findOrCreateGroup(ctx, { name: "Fresh" });
  expect(await names()).toEqual(["C", "A", "B", "Fresh"]);
  expect((await orderGroups(ctx, [c, a, b])).operation).toBeNull();
  await undo(ordered);
  expect(await names()).toEqual(["A", "B", "C", "Fresh"]);
});

test("a group counts the live clients that one may see", async () => {
  const id = await group("Gold");
  await group("Empty");
  const sales = await testUser(ctx.db, "sales");
  const own = { ownerId: sales.actor.userId ?? 0, groupIds: [id] };
  await createClient(ctx, { name: "Hers", ...own });
  await createClient(ctx, { name: "Others", groupIds: [id] });
  const gone = [await createClient(ctx, { name: "Gone", ...own })];
  await bulkClients(
    ctx,
    "delete",
    gone.map((client) => client.id),
  );
  const counts = async (of: Context) => (await listGroupRows(of)).map(({ clients }) => clients);
  expect(await counts(ctx)).toEqual([2, 0]);
  expect(await counts(sales)).toEqual([1, 0]);
});
