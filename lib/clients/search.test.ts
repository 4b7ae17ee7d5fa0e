import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../context";
import { testContext, testUser } from "../testing";
import { createClient } from "./mutations";
import { countClients, listClients } from "./queries";
import { clientInput, clientSearch } from "./schema";

const NAMES = [
  "Bólido Comidas preparadas",
  "Frankenversand München",
  "Alpha Bólido",
  "Coca-Cola HBC România S.R.L.",
  "S.C. Dante Internațional S.A.",
  "Łódź Transport",
  "İstanbul Ticaret",
  "Straße & Söhne GmbH",
  "A.B.C. Impex",
  "Superbolid Racing",
  "O'Neil Brothers",
  "SA",
];

let ctx: Context;
const found = async (q: string, who = ctx) =>
  (await listClients(who, clientSearch.parse({ q }))).rows.map(({ name }) => name);

beforeAll(async () => {
  ctx = await testContext();
  for (const name of NAMES) await createClient(ctx, clientInput.parse({ name }));
});

describe("listClients with a search", () => {
  test.each([
    ["bolido", ["Bólido Comidas preparadas", "Alpha Bólido"]],
    ["MÜNCHEN", ["Frankenversand München"]],
    ["munchen", ["Frankenversand München"]],
    ["bolid", ["Bólido Comidas preparadas", "Alpha Bólido", "Superbolid Racing"]],
    ["comidas bol", ["Bólido Comidas preparadas"]],
    ["coca-cola", ["Coca-Cola HBC România S.R.L."]],
    ["coca cola srl", ["Coca-Cola HBC România S.R.L."]],
    ["dante sa", ["S.C. Dante Internațional S.A."]],
    ["sc dante", ["S.C. Dante Internațional S.A."]],
    ["internațional", ["S.C. Dante Internațional S.A."]],
    ["lodz", ["Łódź Transport"]],
    ["istanbul", ["İstanbul Ticaret"]],
    ["ISTANBUL", ["İstanbul Ticaret"]],
    ["strasse", ["Straße & Söhne GmbH"]],
    ["abc", ["A.B.C. Impex"]],
    ["a.b.c", ["A.B.C. Impex"]],
    ["oneil", ["O'Neil Brothers"]],
    ["co", ["Coca-Cola HBC România S.R.L.", "Bólido Comidas preparadas"]],
    ["ł", ["Łódź Transport"]],
    ["#3", ["Alpha Bólido"]],
    ['"; drop table clients; --', []],
    ["🦀", []],
    ["\0", NAMES.length],
    ['"', []],
    ["* OR a", []],
  ])("%j finds %j", async (q, expected) => {
    const names = await found(q);
    if (typeof expected === "number") expect(names).toHaveLength(expected);
    else expect(names).toEqual(expected);
  });

  test("forgives a typo when nothing else is found, and says so", async () => {
    const page = await listClients(ctx, clientSearch.parse({ q: "frankenversnd" }));
    expect(page).toMatchObject({ approximate: true, rows: [{ name: "Frankenversand München" }] });
  });

  test("walks all matches once, whatever the size of a page", async () => {
    const all = await found("a");
    for (const limit of [1, 2, 3]) {
      const walked: string[] = [];
      for (let after: string | undefined, more = true; more; more = after !== undefined) {
        const page = await listClients(ctx, clientSearch.parse({ q: "a", limit, after }));
        walked.push(...page.rows.map(({ name }) => name));
        after = page.next;
      }
      expect(walked).toEqual(all);
    }
  });

  test("counts what it finds", async () => {
    expect(await countClients(ctx, "bolid")).toBe(3);
    expect(await countClients(ctx, "")).toBe(NAMES.length);
  });

  test("shows a salesperson her own clients only", async () => {
    const sales = await testUser(ctx.db, "sales");
    await createClient(sales, clientInput.parse({ name: "Bolid Own" }));
    expect(await found("bolid", sales)).toEqual(["Bolid Own"]);
    expect(await countClients(sales, "bolid")).toBe(1);
  });
});

describe("listClients in order", () => {
  test.each(["name", "-name", "created", "-created", "active", "-active"] as const)(
    "walks forwards and back again by %s",
    async (sort) => {
      const all = (await listClients(ctx, clientSearch.parse({ sort, limit: 100 }))).rows;
      const first = await listClients(ctx, clientSearch.parse({ sort, limit: 5 }));
      const second = await listClients(
        ctx,
        clientSearch.parse({ sort, limit: 5, after: first.next }),
      );
      const back = await listClients(
        ctx,
        clientSearch.parse({ sort, limit: 5, before: second.previous }),
      );
      const ids = (page: { rows: { id: number }[] }) => page.rows.map(({ id }) => id);
      expect([...ids(first), ...ids(second)]).toEqual(ids({ rows: all.slice(0, 10) }));
      expect(ids(back)).toEqual(ids(first));
      expect(back.previous).toBeUndefined();
    },
  );

  test("a cursor that is not ours, or of another order, begins anew", async () => {
    const first = await listClients(ctx, clientSearch.parse({ sort: "name", limit: 5 }));
    const active = await listClients(
      ctx,
      clientSearch.parse({ sort: "active", limit: 5, after: first.next }),
    );
    expect(active.rows).toHaveLength(5);
    const garbage = await listClients(ctx, clientSearch.parse({ after: "%%%", limit: 5 }));
    expect(garbage.rows).toEqual(first.rows);
  });
});
