import { describe, expect, test } from "vitest";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { updateSettings } from "../settings/mutations";
import { testContext, testUser } from "../testing";
import { bulkClients } from "./bulk";
import { createClient, updateClient } from "./mutations";
import { listClients } from "./queries";
import { getClient } from "./record";
import { clientInput, clientSearch, clientUpdate } from "./schema";

const create = (ctx: Context, input: object) => createClient(ctx, clientInput.parse(input));
const update = (ctx: Context, input: object) => updateClient(ctx, clientUpdate.parse(input));
const names = async (ctx: Context, q = "") =>
  (await listClients(ctx, clientSearch.parse({ q }))).rows.map(({ name }) => name);

const person = {
  firstName: "Maria",
  lastName: "Anders",
  position: "Sales",
  email: "m@alf.de",
  phone: null,
};

describe("createClient", () => {
  test("puts down the client, its contact and what is made from them", async () => {
    const ctx = await testContext();
    const { id } = await create(ctx, {
      name: "Alfreds Futterkiste",
      fiscalCode: "RO 14399840",
      country: "ro",
      phone: "0722 123 456",
      website: "alfreds.de",
      primaryContact: person,
    });
    expect(await getClient(ctx, id)).toMatchObject({
      nameSort: "alfreds futterkiste",
      fiscalCode: "14399840",
      vatRegistered: true,
      country: "RO",
      phoneE164: "+40722123456",
      website: "https://alfreds.de",
      warnings: {},
      version: 1,
      primaryContact: { firstName: "Maria", lastName: "Anders", email: "m@alf.de" },
    });
    for (const q of [
      "futter",
      "RO14399840",
      "14399840",
      "maria anders",
      "0722123456",
      "m@alf.de",
    ]) {
      expect(await names(ctx, q), q).toEqual(["Alfreds Futterkiste"]);
    }
  });

  test("refuses a second live client with the fiscal code, unless told otherwise", async () => {
    const ctx = await testContext();
    await create(ctx, { name: "One", fiscalCode: "14399840" });
    const twice = create(ctx, { name: "Two", fiscalCode: "RO14399840", country: "RO" });
    await expect(twice).rejects.toMatchObject({ code: "conflict", key: "errors.duplicate" });
    const input = clientInput.parse({ name: "Two", fiscalCode: "14399840" });
    await createClient(ctx, input, { onDuplicate: "allow" });
    expect(await names(ctx)).toEqual(["One", "Two"]);
  });

  test("allows a second one where the workspace does, and restores by the same rule", async () => {
    const ctx = await testContext();
    const first = await create(ctx, { name: "One", fiscalCode: "14399840" });
    await bulkClients(ctx, "delete", [first.id]);
    await create(ctx, { name: "Two", fiscalCode: "14399840" });
    expect(await bulkClients(ctx, "restore", [first.id])).toMatchObject({ done: 0, skipped: 1 });
    await updateSettings(ctx, { duplicates: "allow" });
    await create(ctx, { name: "Three", fiscalCode: "14399840" });
    expect(await bulkClients(ctx, "restore", [first.id])).toMatchObject({ done: 1, skipped: 0 });
  });

  test("names every unknown owner and group", async () => {
    const ctx = await testContext();
    const made = create(ctx, { name: "One", ownerId: 99, groupIds: [7] });
    await expect(made).rejects.toMatchObject({
      fields: { ownerId: ["errors.unknownUser"], groupIds: ["errors.unknownGroup"] },
    });
    expect(await names(ctx)).toEqual([]);
  });

  test("is not for a viewer; what a salesperson makes is hers", async () => {
    const ctx = await testContext();
    const viewer = await testUser(ctx.db, "viewer");
    await expect(create(viewer, { name: "One" })).rejects.toMatchObject({ code: "forbidden" });
    const sales = await testUser(ctx.db, "sales");
    const { id } = await create(sales, { name: "Mine" });
    expect((await getClient(sales, id)).ownerId).toBe(sales.actor.id);
  });

  test("two hundred at once all land", async () => {
    const ctx = await testContext();
    const all = Array.from({ length: 200 }, (_, i) => create(ctx, { name: `Client ${i}` }));
    const ids = new Set((await Promise.all(all)).map(({ id }) => id));
    expect(ids.size).toBe(200);
  });
});

describe("updateClient", () => {
  test("changes what differs, and finds the client by its new name only", async () => {
    const ctx = await testContext();
    const { id } = await create(ctx, { name: "Before", city: "Cluj" });
    await update(ctx, { id, version: 1, name: "After" });
    expect(await getClient(ctx, id)).toMatchObject({ name: "After", city: "Cluj", version: 2 });
    expect(await names(ctx, "after")).toEqual(["After"]);
    expect(await names(ctx, "before")).toEqual([]);
  });

  test("that changes nothing leaves no operation and no version", async () => {
    const ctx = await testContext();
    const { id } = await create(ctx, { name: "Same", fiscalCode: "RO14399840", country: "RO" });
    const { operation } = await update(ctx, { id, name: "Same", fiscalCode: "RO14399840" });
    expect(operation).toBeNull();
    expect((await getClient(ctx, id)).version).toBe(1);
  });

  test("of a version that is past is refused with the row as it is now", async () => {
    const ctx = await testContext();
    const { id } = await create(ctx, { name: "One" });
    await update(ctx, { id, version: 1, city: "Iași" });
    await expect(update(ctx, { id, version: 1, city: "Cluj" })).rejects.toMatchObject({
      code: "conflict",
      data: { current: { city: "Iași", version: 2 } },
    });
  });

  test("a client of somebody else is not there for a salesperson", async () => {
    const ctx = await testContext();
    const { id } = await create(ctx, { name: "Theirs" });
    const sales = await testUser(ctx.db, "sales");
    await expect(update(sales, { id, name: "Mine" })).rejects.toMatchObject({ code: "not_found" });
    expect(await names(sales)).toEqual([]);
    expect(await names(sales, "theirs")).toEqual([]);
  });
});

describe("undoOperation", () => {
  test("takes back an edit, and the taking back", async () => {
    const ctx = await testContext();
    const { id } = await create(ctx, { name: "Before", primaryContact: person });
    const edit = await update(ctx, {
      id,
      name: "After",
      primaryContact: { ...person, firstName: "Ana" },
    });
    const undo = await undoOperation(ctx, edit.operation ?? 0);
    expect(undo.result).toMatchObject({ done: 2, skipped: 0, conflicts: [] });
    expect(await getClient(ctx, id)).toMatchObject({
      name: "Before",
      primaryContact: { firstName: "Maria" },
    });
    expect(await names(ctx, "maria")).toEqual(["Before"]);
    await undoOperation(ctx, undo.operation ?? 0);
    expect(await getClient(ctx, id)).toMatchObject({
      name: "After",
      primaryContact: { firstName: "Ana" },
    });
  });

  test("leaves what somebody changed since, and says so", async () => {
    const ctx = await testContext();
    const { id } = await create(ctx, { name: "One", city: "Iași" });
    const edit = await update(ctx, { id, city: "Cluj", zip: "400001" });
    await update(ctx, { id, city: "Brașov" });
    const { result } = await undoOperation(ctx, edit.operation ?? 0);
    expect(result.conflicts).toMatchObject([
      { field: "city", before: "Iași", mine: "Cluj", theirs: "Brașov" },
    ]);
    expect(await getClient(ctx, id)).toMatchObject({ city: "Brașov", zip: null });
  });

  test("of a creation puts the client into the trash with all that hangs on it", async () => {
    const ctx = await testContext();
    const { id, operation } = await create(ctx, { name: "One", primaryContact: person });
    const undo = await undoOperation(ctx, operation ?? 0);
    expect(await names(ctx)).toEqual([]);
    await undoOperation(ctx, undo.operation ?? 0);
    expect(await names(ctx, "anders")).toEqual(["One"]);
    expect((await getClient(ctx, id)).primaryContact).toMatchObject({ lastName: "Anders" });
  });

  test("refuses a second time, and skips rows one may not touch", async () => {
    const ctx = await testContext();
    const { operation } = await create(ctx, { name: "One" });
    const sales = await testUser(ctx.db, "sales");
    const theirs = await undoOperation(sales, operation ?? 0);
    expect(theirs).toMatchObject({ operation: null, result: { done: 0, skipped: 1 } });
    await undoOperation(ctx, operation ?? 0);
    await expect(undoOperation(ctx, operation ?? 0)).rejects.toMatchObject({
      key: "errors.undone",
    });
  });
});
