import { beforeAll, describe, expect, test } from "vitest";
import { idsMatching } from "../clients/matching";
import { createClient } from "../clients/mutations";
import { orderBy } from "../clients/order";
import { clientInput } from "../clients/schema";
import type { Context } from "../context";
import { testContext } from "../testing";
import { predicatesOf } from "./predicates";
import { readFilter } from "./read-filter";

let ctx: Context;
beforeAll(async () => {
  ctx = await testContext("admin");
});

async function ids(filter: string) {
  const predicates = predicatesOf(ctx, await readFilter(ctx, filter));
  return idsMatching(ctx, { walk: { order: orderBy("id") }, predicates });
}

describe("what is typed letter for letter is found", () => {
  test.each(["Hauptstraße 5", "улица Чайка", "Αθήνα 1", "한국로", "Æther Road"])(
    "street:has:%s",
    async (street) => {
      const { id } = await createClient(ctx, clientInput.parse({ name: street, street }));
      expect(await ids(`street:has:${street.split(" ").at(-2) ?? street}`)).toContain(id);
      expect(await ids(`name:is:${street}`)).toEqual([id]);
      expect(await ids(`street:hasnot:${street}`)).not.toContain(id);
    },
  );
});

test("a blank before a value changes nothing", async () => {
  const { id } = await createClient(ctx, clientInput.parse({ name: "Asleep", active: false }));
  expect(await ids("status:is: inactive")).toEqual([id]);
});

test.each([
  ["created:on:9999-12-31", "errors.filter.day"],
  ["created:before:0050-01-01", "errors.filter.day"],
  [`street:has:${"s".repeat(300)}`, "errors.filter.long"],
])("what the database could not take is said: %s", async (filter, problem) => {
  const { problems } = await readFilter(ctx, filter);
  expect(problems.map((one) => one.problem)).toEqual([problem]);
});
