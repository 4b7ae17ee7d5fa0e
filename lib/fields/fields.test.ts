import { beforeEach, describe, expect, test } from "vitest";
import { createClient, updateClient } from "../clients/mutations";
import { listClients } from "../clients/queries";
import { getClient } from "../clients/record";
import { clientChange, clientSearch } from "../clients/schema";
import type { Context } from "../context";
import { undoChanges, undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { archiveField, createField, orderFields, updateField } from "./mutations";
import { countHolders, listFields } from "./queries";
import { fieldInput, fieldUpdate } from "./schema";

let ctx: Context;
beforeEach(async () => {
  ctx = await testContext("manager");
});

const field = async (name: string, type: string, more: object = {}) =>
  (await createField(ctx, fieldInput.parse({ name, type, ...more }))).id;
const levels = () =>
  field("Level", "choice", { choices: [{ label: "Gold" }, { label: "Silver" }] });
const found = async (q: string) =>
  (await listClients(ctx, clientSearch.parse({ q }))).rows.map(({ name }) => name);

test("a client keeps what its fields were given, as people write it", async () => {
  const [level, since, size] = [
    await levels(),
    await field("Since", "date"),
    await field("Size", "number"),
  ];
  const custom = { [level]: "gold", [since]: "31.01.2026", [size]: "007.50" };
  const { id } = await createClient(ctx, { name: "Acme", custom });
  expect((await getClient(ctx, id)).custom).toEqual({
    [level]: "Gold",
    [since]: "2026-01-31",
    [size]: "7.5",
  });
});

test("a change merges by field, null takes away, and undo brings back", async () => {
  const [a, b] = [await field("A", "text"), await field("B", "text")];
  const { id } = await createClient(ctx, { name: "Acme", custom: { [a]: "one", [b]: "two" } });
  const { operation } = await updateClient(ctx, { id, custom: { [a]: null } });
  expect(await getClient(ctx, id)).toMatchObject({ custom: { [b]: "two" }, version: 2 });
  await updateClient(ctx, { id, custom: { [b]: "three" } });
  await undoOperation(ctx, operation ?? 0);
  const back = { custom: { [a]: "one", [b]: "three" }, version: 4 }; // whoever has it open is told
  expect(await getClient(ctx, id)).toMatchObject(back);
  await updateClient(ctx, { id, custom: null });
  expect((await getClient(ctx, id)).custom).toEqual({});
  expect((await updateClient(ctx, { id, custom: { [a]: null } })).operation).toBeNull();
});

test("all that is wrong is named at once", async () => {
  const [level, size] = [await levels(), await field("Size", "number")];
  const custom = { [level]: "Bronze", [size]: "big", "999": "x" };
  const refused = createClient(ctx, { name: "Acme", custom, groupIds: [77], managerIds: [88] });
  await expect(refused).rejects.toMatchObject({
    code: "invalid",
    fields: {
      groupIds: ["errors.unknownGroup"],
      managerIds: ["errors.unknownUser"],
      [`custom.${level}`]: [expect.stringContaining("errors.fieldChoice")],
      [`custom.${size}`]: ["errors.fieldNumber"],
      "custom.999": ["errors.unknownField"],
    },
  });
});

test("a new label is told of every client, and they are found by it", async () => {
  const id = await levels();
  const client = await createClient(ctx, { name: "Acme", custom: { [id]: "Gold" } });
  expect(await found("gold")).toEqual(["Acme"]);
  await updateField(ctx, { id, choices: [{ id: 1, label: "Platinum" }] });
  expect((await getClient(ctx, client.id)).custom).toEqual({ [id]: "Platinum" });
  expect([await found("platinum"), await found("gold")]).toEqual([["Acme"], []]);
});

test("a choice that is left out is archived: kept where it is, and no longer given", async () => {
  const id = await levels();
  const client = await createClient(ctx, { name: "Acme", custom: { [id]: "Silver" } });
  await updateField(ctx, { id, choices: [{ id: 1, label: "Gold" }, { label: "Bronze" }] });
  const [definition] = await listFields(ctx);
  expect(definition?.choices).toEqual([
    { id: 1, label: "Gold" },
    { id: 3, label: "Bronze" },
    { id: 2, label: "Silver", archived: true },
  ]);
  await updateClient(ctx, { id: client.id, name: "Acme 2", custom: { [id]: "Silver" } });
  await expect(createClient(ctx, { name: "B", custom: { [id]: "Silver" } })).rejects.toMatchObject({
    fields: { [`custom.${id}`]: [expect.stringContaining("errors.choiceArchived")] },
  });
});

test("an archived choice comes back by its name, with those who have it", async () => {
  const id = await levels();
  const client = await createClient(ctx, { name: "Acme", custom: { [id]: "Silver" } });
  await updateField(ctx, { id, choices: [{ id: 1, label: "Gold" }] });
  await updateField(ctx, { id, choices: [{ id: 1, label: "Gold" }, { label: "silver" }] });
  expect((await listFields(ctx))[0]?.choices).toEqual([
    { id: 1, label: "Gold" },
    { id: 2, label: "silver" },
  ]);
  expect((await getClient(ctx, client.id)).custom).toEqual({ [id]: "silver" });
});

test("an archived field keeps its values and gives them back", async () => {
  const id = await field("Nickname", "text");
  const client = await createClient(ctx, { name: "Acme", custom: { [id]: "Roadrunner" } });
  await archiveField(ctx, id, true);
  expect((await getClient(ctx, client.id)).custom).toEqual({});
  expect(await found("roadrunner")).toEqual([]);
  await expect(updateClient(ctx, { id: client.id, custom: { [id]: "x" } })).rejects.toMatchObject({
    fields: { [`custom.${id}`]: ["errors.fieldArchived"] },
  });
  expect(await countHolders(ctx)).toEqual(new Map([[id, 1]]));
  await archiveField(ctx, id, false);
  expect(await found("roadrunner")).toEqual(["Acme"]);
});

test("they stand in the order they were put in; a name is taken once; a default fits its field", async () => {
  const [a, b] = [await field("A", "text"), await field("B", "number", { defaultValue: "07" })];
  await orderFields(ctx, [b, a]);
  expect((await listFields(ctx)).map(({ id }) => id)).toEqual([b, a]);
  expect((await listFields(ctx))[0]?.defaultValue).toBe("7");
  await expect(field("a", "date")).rejects.toMatchObject({
    fields: { name: ["errors.fieldTaken"] },
  });
  await expect(updateField(ctx, { id: b, defaultValue: "x" })).rejects.toMatchObject({
    fields: { defaultValue: ["errors.fieldNumber"] },
  });
});

test("who may not, may not", async () => {
  const sales = await testUser(ctx.db, "sales");
  await expect(createField(sales, { name: "A", type: "text" })).rejects.toMatchObject({
    code: "forbidden",
  });
});

describe("taken back", () => {
  const undo = ({ operation }: { operation: number | null }) => undoOperation(ctx, operation ?? 0);

  test("a field that reads otherwise again is found so, and its name is taken again", async () => {
    const id = await levels();
    await createClient(ctx, { name: "Acme", custom: { [id]: "Gold" } });
    const relabelled = await updateField(ctx, { id, choices: [{ id: 1, label: "Platinum" }] });
    await undo(relabelled);
    expect([await found("gold"), await found("platinum")]).toEqual([["Acme"], []]);
    const archived = await archiveField(ctx, id, true);
    await undo(archived);
    expect(await found("gold")).toEqual(["Acme"]);
    await undo(await updateField(ctx, { id, name: "Rank" }));
    await expect(levels()).rejects.toMatchObject({ fields: { name: ["errors.fieldTaken"] } });
    await field("Rank", "text");
  });

  test("a field whose name is another's by now stays away, in words", async () => {
    const made = await createField(ctx, { name: "Level", type: "text" });
    const { operation } = await undo(made);
    await field("level", "text");
    await expect(undoOperation(ctx, operation ?? 0)).rejects.toMatchObject({
      code: "conflict",
      key: "errors.takenSince",
    });
  });

  test("a value that was given anew meanwhile is a conflict, and stays", async () => {
    const id = await field("Nickname", "text");
    const client = await createClient(ctx, { name: "Acme", custom: { [id]: "A" } });
    const cleared = await updateClient(ctx, { id: client.id, custom: { [id]: null } });
    await updateClient(ctx, { id: client.id, custom: { [id]: "B" } });
    const { result } = await undo(cleared);
    expect(result).toMatchObject({
      done: 0,
      conflicts: [{ field: "value", before: "A", mine: null, theirs: "B" }],
    });
    await undoChanges(ctx, [result.conflicts[0]?.changeId ?? 0], true);
    expect((await getClient(ctx, client.id)).custom).toEqual({ [id]: "A" });
  });
});

test("one number is one choice's, and more than five hundred values are too many", () => {
  const twice = [
    { id: 1, label: "A" },
    { id: 1, label: "B" },
  ];
  expect(fieldUpdate.safeParse({ id: 1, choices: twice }).success).toBe(false);
  const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [i, "x"]));
  expect(clientChange.safeParse({ custom: many }).success).toBe(false);
});
