import { beforeEach, describe, expect, test } from "vitest";
import { idsByName } from "../clients/by-name";
import { createClient, updateClient } from "../clients/mutations";
import { getClient } from "../clients/record";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { addContact, deleteContact, orderContacts, updateContact } from "./mutations";
import { listContacts } from "./queries";
import { contactInput } from "./schema";

let ctx: Context;
let clientId: number;

beforeEach(async () => {
  ctx = await testContext("manager");
  clientId = (await createClient(ctx, { name: "Acme" })).id;
});

const add = (firstName: string, more: object = {}) =>
  addContact(ctx, contactInput.parse({ clientId, firstName, lastName: "Pop", ...more }));
const names = async () =>
  (await listContacts(ctx, clientId)).map(
    ({ firstName, primary }) => firstName + (primary ? "*" : ""),
  );

test("the first contact is the primary one, and there is always one", async () => {
  const ana = await add("Ana");
  const dan = await add("Dan");
  expect(await names()).toEqual(["Ana*", "Dan"]);
  await updateContact(ctx, { id: dan.id, primary: true });
  expect(await names()).toEqual(["Ana", "Dan*"]);
  const { operation } = await deleteContact(ctx, dan.id);
  expect(await names()).toEqual(["Ana*"]);
  await undoOperation(ctx, operation ?? 0);
  expect(await names()).toEqual(["Ana", "Dan*"]);
  await deleteContact(ctx, ana.id);
  expect(await names()).toEqual(["Dan*"]);
});

test("they stand in the order they were put in", async () => {
  const [ana, dan, eva] = [await add("Ana"), await add("Dan"), await add("Eva")];
  const { operation } = await orderContacts(ctx, { clientId, ids: [eva.id, ana.id] });
  expect(await names()).toEqual(["Eva", "Ana*", "Dan"]);
  await undoOperation(ctx, operation ?? 0);
  expect(await names()).toEqual(["Ana*", "Dan", "Eva"]);
  expect(
    (await orderContacts(ctx, { clientId, ids: [ana.id, dan.id, eva.id] })).operation,
  ).toBeNull();
});

test("any write to them is a new version of the client", async () => {
  const { id } = await add("Ana");
  await updateContact(ctx, { id, position: "Director" });
  await updateContact(ctx, { id, position: "Director" }); // nothing new
  expect((await getClient(ctx, clientId)).version).toBe(3);
});

test("one address is one contact's of a client", async () => {
  await add("Ana", { email: "ana@acme.ro" });
  await expect(add("Anca", { email: "ANA@acme.ro" })).rejects.toMatchObject({
    code: "conflict",
    fields: { email: ["errors.contactEmailTaken"] },
  });
});

test("a contact of whom nothing is said is refused", async () => {
  expect(contactInput.safeParse({ clientId, firstName: " ", lastName: "" }).success).toBe(false);
  const { id } = await add("Ana");
  const nothing = { firstName: "", lastName: "" };
  await expect(updateContact(ctx, { id, ...nothing })).rejects.toMatchObject({ code: "invalid" });
});

test("who may not change the client may not change its people", async () => {
  const { id } = await add("Ana");
  const stranger = await testUser(ctx.db, "sales");
  await expect(updateContact(stranger, { id, position: "x" })).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await listContacts(stranger, clientId)).toEqual([]);
});

const person = (name: string, email: string | null = null) => {
  const [firstName = "", lastName = ""] = name.split(" ");
  return { firstName, lastName, position: null, email, phone: null };
};

test("a whole new list keeps who is in it, by e-mail and then by name", async () => {
  const ana = await add("Ana", { email: "ana@acme.ro" });
  await add("Dan");
  const eva = await add("Eva");
  await updateContact(ctx, { id: eva.id, primary: true });
  const contacts = [person("Eva Pop", "eva@acme.ro"), person("Ana-Maria Pop", "Ana@acme.ro")];
  const { operation } = await updateClient(ctx, { id: clientId, contacts });
  const now = await listContacts(ctx, clientId);
  expect(now.map(({ id }) => id)).toEqual([eva.id, ana.id]);
  expect(now).toMatchObject([
    { firstName: "Eva", email: "eva@acme.ro", primary: true },
    { firstName: "Ana-Maria", primary: false },
  ]);
  expect((await updateClient(ctx, { id: clientId, contacts })).operation).toBeNull();
  await undoOperation(ctx, operation ?? 0);
  expect(await names()).toEqual(["Ana", "Dan", "Eva*"]);
});

describe("taken back", () => {
  const found = async (email: string) => (await idsByName(ctx, { email, limit: 10 })).length;
  const undo = ({ operation }: { operation: number | null }) => undoOperation(ctx, operation ?? 0);
  const version = async () => (await getClient(ctx, clientId)).version;

  test("who was taken away is found again, and the client is a new version", async () => {
    await add("Ana");
    const { id } = await add("Dan", { email: "dan@acme.ro" });
    const removed = await deleteContact(ctx, id);
    expect(await found("dan@")).toBe(0);
    const before = await version();
    await undo(removed);
    expect(await found("dan@")).toBe(1);
    expect(await version()).toBeGreaterThan(before);
    const emptied = await updateClient(ctx, { id: clientId, contacts: [] });
    await undo(emptied);
    expect(await found("dan@")).toBe(1);
  });

  test("there is one primary contact whatever came between", async () => {
    const first = await add("Ana");
    await add("Dan");
    await undo(first);
    expect(await names()).toEqual(["Dan*"]);
    const [dan] = await listContacts(ctx, clientId);
    const eva = await add("Eva");
    const removed = await deleteContact(ctx, dan?.id ?? 0);
    await add("Ion", { primary: true });
    await undo(removed);
    expect((await names()).filter((name) => name.endsWith("*"))).toHaveLength(1);
    await updateContact(ctx, { id: eva.id, primary: true });
    await updateClient(ctx, { id: clientId, primaryContact: null });
    expect((await names()).filter((name) => name.endsWith("*"))).toHaveLength(1);
  });
});

test("a thousand people are told apart by e-mail and by name", async () => {
  const people = Array.from({ length: 1000 }, (_, i) =>
    i % 2 ? person(`P${i} Pop`) : person(`P${i} Pop`, `p${i}@acme.ro`),
  );
  await updateClient(ctx, { id: clientId, contacts: people });
  const before = new Map((await listContacts(ctx, clientId)).map((one) => [one.firstName, one.id]));
  await updateClient(ctx, { id: clientId, contacts: people.toReversed() });
  const after = await listContacts(ctx, clientId);
  expect(after.map(({ firstName }) => firstName)).toEqual(
    people.toReversed().map(({ firstName }) => firstName),
  );
  expect(after.every(({ id, firstName }) => before.get(firstName) === id)).toBe(true);
});
