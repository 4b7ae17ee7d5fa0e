import { expect, test } from "vitest";
import { testContext, testUser } from "../testing";
import { createClient, updateClient } from "./mutations";
import { neighboursOf } from "./neighbours";
import { clientInput } from "./schema";

test("a client has its neighbours in the list one came from, both ways, in every order", async () => {
  const ctx = await testContext("admin");
  const towns = ["Arad", "Brad", null, "Arad", "Cluj"];
  for (const [i, city] of towns.entries())
    await createClient(ctx, clientInput.parse({ name: `Firm ${5 - i}`, city, active: i !== 1 }));

  expect(await neighboursOf(ctx, 3, { sort: "id" })).toEqual({ previous: 2, next: 4 });
  expect(await neighboursOf(ctx, 3, {})).toEqual({ previous: 4, next: 2 }); // by name
  expect(await neighboursOf(ctx, 3, { sort: "city" })).toEqual({ previous: 5, next: null });
  expect(await neighboursOf(ctx, 1, { sort: "city" })).toEqual({ previous: null, next: 4 });
  expect(await neighboursOf(ctx, 3, { view: "inactive" })).toEqual({ previous: null, next: 2 });
  expect(await neighboursOf(ctx, 1, { filter: "city:is:Arad", sort: "id" })).toEqual({
    previous: null,
    next: 4,
  });
  expect(await neighboursOf(ctx, 2, { q: "firm" })).toEqual({ previous: 3, next: 1 });
});

test("one that was edited out of its list keeps its place; one that is not there has none", async () => {
  const ctx = await testContext("admin");
  for (const name of ["A", "B", "C"])
    await createClient(ctx, clientInput.parse({ name, city: "Iași" }));
  await updateClient(ctx, { id: 2, city: "Cluj" });
  expect(await neighboursOf(ctx, 2, { filter: "city:is:iasi" })).toEqual({ previous: 1, next: 3 });
  expect(await neighboursOf(ctx, 99, {})).toEqual({ previous: null, next: null });
  const sales = await testUser(ctx.db, "sales");
  expect(await neighboursOf(sales, 2, {})).toEqual({ previous: null, next: null }); // sees none of them
});
