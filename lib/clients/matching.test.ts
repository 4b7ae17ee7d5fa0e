import { beforeAll, describe, expect, test } from "vitest";
import { apart, type Context } from "../context";
import { createField } from "../fields/mutations";
import { predicatesOf } from "../filters/predicates";
import { readFilter } from "../filters/read-filter";
import { testContext, testUser } from "../testing";
import { idsMatching } from "./matching";
import { createClient } from "./mutations";
import { orderBy } from "./order";
import { listClients } from "./queries";
import { clientInput, clientSearch } from "./schema";

let ctx: Context;
let sales: Context;

const maybe = <T>(yes: unknown, value: T) => (yes ? value : null);

/** One of many that share names, towns and values, so that only the number tells them apart. */
const client = (i: number) =>
  clientInput.parse({
    name: `Client ${i % 5}`,
    city: maybe(i % 4, ["Ștei", "Arad", "Zalău"][i % 3]),
    email: maybe(i % 4, `c${i % 6}@x.ro`),
    phone: maybe(i % 2, `+4072123456${i % 10}`),
    fiscalCode: maybe(i % 5 === 0, `${1000 + i}`),
    country: "RO",
    active: i % 7 > 0,
    ownerId: maybe(i % 3, sales.actor.userId),
    custom: maybe(i % 4 === 1, { 1: String((i * 7) % 11) }),
  });

beforeAll(async () => {
  ctx = await testContext();
  sales = await testUser(ctx.db, "sales");
  await createField(ctx, { name: "Staff", type: "number" });
  for (let i = 0; i < 23; i++) await createClient(ctx, client(i), { onDuplicate: "allow" });
});

async function pages(asker: Context, sort: string, filter: string, way: "after" | "before") {
  const read = await readFilter(asker, filter);
  const predicates = predicatesOf(asker, read);
  const all: number[][] = [];
  let cursor: string | undefined;
  for (let guard = 0; guard < 30; guard++) {
    const search = clientSearch.parse({ sort, limit: 4, [way]: cursor });
    const page = await listClients(asker, search, predicates);
    all.push(page.rows.map(({ id }) => id));
    cursor = way === "after" ? page.next : page.previous;
    if (!cursor) return { all, first: all[0], page };
  }
  throw new Error("The pages have no end.");
}

const SORTS = [
  "name",
  "created",
  "updated",
  "status",
  "id",
  "legalName",
  "city",
  "email",
  "fiscalCode",
  "owner",
  "phone",
  "custom.1",
];

describe.each(SORTS)("a list by %s", (sort) => {
  test.each([
    [sort, ""],
    [`-${sort}`, ""],
    [sort, "name:has:client;country:is:RO"],
    [`-${sort}`, "city:filled|custom.1:filled"],
    [sort, "owner:empty;status:is:active"],
  ])(
    "ordered by %s and filtered by «%s» has every client once, in one order, on all its pages",
    async (by, filter) => {
      for (const asker of [ctx, sales]) {
        const predicates = predicatesOf(asker, await readFilter(asker, filter));
        const walk = { order: orderBy(sort), descending: by.startsWith("-") };
        const ids = await idsMatching(asker, { walk, predicates });
        expect(new Set(ids).size).toBe(ids.length);
        const { all, page } = await pages(asker, by, filter, "after");
        expect(all.flat()).toEqual(ids);
        // and back from the last page to the first
        const back: number[] = page.rows.map(({ id }) => id);
        for (let cursor = page.previous; cursor; ) {
          const search = clientSearch.parse({ sort: by, limit: 4, before: cursor });
          const before = await listClients(asker, search, predicates);
          back.unshift(...before.rows.map(({ id }) => id));
          cursor = before.previous;
        }
        expect(back).toEqual(ids);
      }
    },
  );
});

test("towns are ordered without their marks, and those without one come last either way", async () => {
  const towns = async (sort: string) => {
    const { rows } = await listClients(ctx, clientSearch.parse({ sort, limit: 100 }));
    const cities = await ctx.db.read.query.clients.findMany({ columns: { id: true, city: true } });
    const byId = new Map(cities.map(({ id, city }) => [id, city]));
    return [...new Set(rows.map(({ id }) => byId.get(id)))];
  };
  expect(await towns("city")).toEqual(["Arad", "Ștei", "Zalău", null]);
  expect(await towns("-city")).toEqual(["Zalău", "Ștei", "Arad", null]);
});

test("whoever asks apart gets the same", async () => {
  const search = clientSearch.parse({ limit: 100 });
  expect(await listClients(apart(ctx), search)).toEqual(await listClients(ctx, search));
});
