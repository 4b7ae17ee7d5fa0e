import { expect, test } from "vitest";
import { archiveField, createField } from "../fields/mutations";
import { listFields } from "../fields/queries";
import { testContext } from "../testing";
import { explainMatches } from "./explain-matches";
import { createClient } from "./mutations";
import { listClients } from "./queries";
import { clientInput, clientSearch } from "./schema";

const contact = { firstName: "Maria", lastName: "Anders", position: null, phone: null };

async function explained(q: string) {
  const ctx = await testContext();
  const input = clientInput.parse({
    name: "Frankenversand München",
    fiscalCode: "RO14399840",
    email: "office@franken.de",
    city: "Iași",
    primaryContact: { ...contact, email: "maria@franken.de" },
  });
  await createClient(ctx, input);
  const { rows } = await listClients(ctx, clientSearch.parse({ q }));
  const [found] = await explainMatches(ctx, q, rows);
  const why = found?.why;
  return {
    marks: Object.keys(found?.marks ?? {}),
    why: why && [why.field, ...why.ranges.map(([from, to]) => why.text.slice(from, to))],
  };
}

test.each([
  ["munchen", ["name"], null],
  ["maria anders", ["contact", "email"], null],
  ["office@franken", [], ["email", "office@franken"]],
  ["14399840", [], ["fiscalCode", "14399840"]],
  ["ro14399840", [], ["fiscalCode", "RO14399840"]],
  ["munchen iasi", ["name"], ["city", "Iași"]],
])("a client found by %j says so", async (q, marks, why) => {
  expect((await explained(q)).why).toEqual(why);
  expect((await explained(q)).marks).toEqual(expect.arrayContaining(marks));
});

async function inWords(q: string, ...archived: string[]) {
  const ctx = await testContext();
  const choices = [{ label: "Gold" }, { label: "Platinum" }];
  const level = await createField(ctx, { name: "Customer level", type: "choice", choices });
  const wiki = await createField(ctx, { name: "Wiki", type: "link" });
  const contacts = [
    { ...contact, email: null },
    { ...contact, firstName: "Ion", lastName: "Pop", position: "Director", email: "ion@pop.ro" },
  ];
  const custom = { [level.id]: "Platinum", [wiki.id]: "https://wiki.franken.de/x" };
  await createClient(ctx, clientInput.parse({ name: "Alfa", contacts, custom }));
  for (const { id, name } of await listFields(ctx))
    if (archived.includes(name)) await archiveField(ctx, id, true);
  const { rows } = await listClients(ctx, clientSearch.parse({ q }));
  const [found] = await explainMatches(ctx, q, rows);
  const { field, text, label, ranges = [] } = found?.why ?? {};
  const marked = ranges.map(([from, to]) => text?.slice(from, to)).join("|");
  return rows.length ? `${label ?? field}: ${text} [${marked}]` : null;
}

test.each([
  ["director", "position: Director (Ion Pop) [Director]"],
  ["ion director", "position: Director (Ion Pop) [Director|Ion]"],
  ["ion pop", "contact: Ion Pop [Ion|Pop]"],
  ["ion@pop.ro", "email: ion@pop.ro [ion@pop.ro]"],
  ["platin", "Customer level: Platinum [Platin]"],
  ["wiki.franken.de", "Wiki: https://wiki.franken.de/x [wiki.franken.de]"],
])("a client found by %j is told as %j", async (q, told) => {
  expect(await inWords(q)).toBe(told);
});

test("an archived field finds nobody, and nobody is told of it", async () => {
  expect(await inWords("platinum", "Customer level")).toBeNull();
  expect(await inWords("alfa platinum", "Customer level")).toBeNull();
});

test("without a search there is nothing to say", async () => {
  const ctx = await testContext();
  await createClient(ctx, clientInput.parse({ name: "Acme" }));
  const { rows } = await listClients(ctx, clientSearch.parse({}));
  expect(await explainMatches(ctx, "", rows)).toBe(rows);
});
