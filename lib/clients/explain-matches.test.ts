import { expect, test } from "vitest";
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

test("without a search there is nothing to say", async () => {
  const ctx = await testContext();
  await createClient(ctx, clientInput.parse({ name: "Acme" }));
  const { rows } = await listClients(ctx, clientSearch.parse({}));
  expect(await explainMatches(ctx, "", rows)).toBe(rows);
});
