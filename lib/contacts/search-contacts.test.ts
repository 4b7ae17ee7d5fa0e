import { beforeAll, describe, expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import type { Context } from "../context";
import { testContext, testUser } from "../testing";
import { matcherOf, searchContacts } from "./search-contacts";

const ana = {
  firstName: "Ana-Maria",
  lastName: "Țurcanu",
  position: "Director general",
  email: "ana.turcanu@acme.ro",
  phone: "+40 744 123 456",
};

describe("a contact is meant by", () => {
  test.each([
    "ana",
    "ANA-MARIA",
    "Țurcanu Ana",
    "turcanu",
    "turc",
    "director",
    "ana.turcanu@acme.ro",
    "@acme",
    "744 123 456",
    "0744123456",
    "0744.123.456",
    "ana 744",
    "Țurcanu, Ana",
  ])("«%s»", (q) => {
    expect(matcherOf(q)(ana)).toBe(true);
  });

  test.each(["anca", "ana pop", "0745123456", "general manager", "-", ", ,"])("not «%s»", (q) => {
    expect(matcherOf(q)(ana)).toBe(false);
  });

  test("nothing when she has neither", () => {
    const nobody = { firstName: "", lastName: "Ion", position: null, email: null, phone: null };
    expect(matcherOf("null")(nobody)).toBe(false);
    expect(matcherOf("ion")(nobody)).toBe(true);
  });
});

describe("a search", () => {
  let ctx: Context;
  let sales: Context;
  beforeAll(async () => {
    ctx = await testContext("manager");
    sales = await testUser(ctx.db, "sales");
    await createClient(ctx, { name: "Ana Trading", contacts: [person("Dan Ene")] });
    await createClient(ctx, { name: "Beta", contacts: [person("Ana Pop"), person("Eva Pop")] });
    await createClient(sales, { name: "Gama", contacts: [person("Ana Ene")] });
  });

  const found = async (who: Context, q: string) =>
    (await searchContacts(who, q)).map(({ firstName, lastName }) => `${firstName} ${lastName}`);

  test("finds people, not the clients that are called so", async () => {
    expect(await found(ctx, "ana")).toEqual(["Ana Ene", "Ana Pop"]);
    expect(await found(ctx, "pop")).toEqual(["Ana Pop", "Eva Pop"]);
    expect(await found(ctx, "trading")).toEqual([]);
    expect(await found(ctx, "«»")).toEqual([]);
  });

  test("finds those of clients that one may see", async () => {
    expect(await found(sales, "ana")).toEqual(["Ana Ene"]);
  });
});

const person = (name: string) => {
  const [firstName = "", lastName = ""] = name.split(" ");
  return { firstName, lastName, position: null, email: null, phone: null };
};
