import { expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import { noteVisit } from "../clients/visits";
import type { Context } from "../context";
import { testContext, testUser } from "../testing";
import { find } from "./find";

const make = async (ctx: Context, name: string, more = {}) =>
  (await createClient(ctx, clientInput.parse({ name, ...more }))).id;

const maria = {
  firstName: "Maria",
  lastName: "Ionescu",
  email: "maria@example.com",
  phone: null,
  position: null,
};

test("words find clients with the reason, and people with their client", async () => {
  const ctx = await testContext("admin");
  const id = await make(ctx, "Albina", { city: "Iași", contacts: [maria] });
  await make(ctx, "Furnica");
  const byCity = await find(ctx, "iasi");
  expect(byCity.clients).toMatchObject([{ id, name: "Albina", why: { field: "city" } }]);
  const byPerson = await find(ctx, " ionescu ");
  expect(byPerson).toMatchObject({ q: "ionescu", recent: [], approximate: false });
  expect(byPerson.clients).toMatchObject([{ why: { field: "contact", text: "Maria Ionescu" } }]);
  expect(byPerson.contacts).toMatchObject([
    { name: "Maria Ionescu", clientId: id, clientName: "Albina" },
  ]);
});

test("without words there is what one opened last", async () => {
  const ctx = await testContext("admin");
  const id = await make(ctx, "Albina");
  await noteVisit(ctx, id);
  const nothing = { q: "", clients: [], contacts: [], approximate: false };
  expect(await find(ctx, "  ")).toEqual({ ...nothing, recent: [{ id, name: "Albina" }] });
});

test("a salesperson finds her own clients and their people only", async () => {
  const admin = await testContext("admin");
  const sales = await testUser(admin.db, "sales");
  await make(admin, "Albina", { contacts: [maria] });
  const mine = await make(sales, "Albina Mea", { contacts: [maria] });
  const { clients, contacts } = await find(sales, "albina");
  expect(clients.map(({ id }) => id)).toEqual([mine]);
  expect(contacts).toEqual([]);
  expect((await find(sales, "maria")).contacts).toMatchObject([{ clientId: mine }]);
  expect((await find(admin, "maria")).contacts).toHaveLength(2);
});

test("eight clients and five people are enough, and a typing error finds what looks alike", async () => {
  const ctx = await testContext("admin");
  for (let i = 0; i < 9; i++) await make(ctx, `Zefirescu ${i}`, { contacts: [maria] });
  const found = await find(ctx, "zefirescu");
  expect([found.clients.length, found.approximate]).toEqual([8, false]);
  expect((await find(ctx, "maria")).contacts).toHaveLength(5);
  expect((await find(ctx, "zefiresku")).approximate).toBe(true);
});
