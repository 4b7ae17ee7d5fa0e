import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { idsMatching } from "../clients/matching";
import { createClient } from "../clients/mutations";
import { orderBy } from "../clients/order";
import { clientInput } from "../clients/schema";
import type { Context } from "../context";
import { createField } from "../fields/mutations";
import { findOrCreateGroup } from "../groups/mutations";
import { write } from "../history/write";
import { testContext, testUser } from "../testing";
import { predicatesOf } from "./predicates";
import { readFilter } from "./read-filter";

let system: Context;
let ana: Context;

const DAY = 86_400_000;

/** What of five clients can be told apart. */
async function furnish() {
  system = await testContext();
  ana = await testUser(system.db, "manager", "Ana");
  const dan = await testUser(system.db, "sales", "Dan");
  const fields = [
    { name: "Tier", type: "choice", choices: [{ label: "Gold" }, { label: "Silver" }] },
    { name: "Likes", type: "multi", choices: [{ label: "Ink" }, { label: "Paper" }] },
    { name: "Staff", type: "number" },
    { name: "Renewal", type: "date" },
    { name: "Signed", type: "checkbox" },
    { name: "Motto", type: "text" },
  ] as const;
  for (const field of fields)
    await createField(system, {
      ...field,
      choices: [...("choices" in field ? field.choices : [])],
    });
  const gold = await findOrCreateGroup(system, { name: "Gold" });
  const silver = await findOrCreateGroup(system, { name: "Silver" });
  await write(system, { kind: "group.update" }, async (w) => {
    w.later(
      sql`update groups set discount_bp = 1000 where id = ${gold.id}`,
      sql`update groups set discount_bp = 250 where id = ${silver.id}`,
    );
  });
  const person = { firstName: "", lastName: "", position: null, email: null, phone: null };
  const all = [
    {
      name: "Alfa",
      city: "Iași",
      county: "RO-IS",
      country: "RO",
      fiscalCode: "RO14399840",
      email: "office@alfa.ro",
      ownerId: ana.actor.userId,
      groupIds: [gold.id, silver.id],
      phone: "+40 721 234 567",
      contacts: [
        { ...person, firstName: "Ion", lastName: "Ionescu", email: "ion@alfa.ro" },
        { ...person, firstName: "Eva" },
      ],
      custom: { 1: "Gold", 2: "Ink, Paper", 3: "9", 4: "2020-01-01", 5: "yes", 6: "Înainte!" },
    },
    {
      name: "Beta",
      city: "IASI",
      country: "DE",
      ownerId: dan.actor.userId,
      groupIds: [silver.id],
      managerIds: [ana.actor.userId],
      contacts: [{ ...person, firstName: "Max", position: "Boss", email: "max@beta.de" }],
      custom: { 1: "Silver", 2: "Paper", 3: "10", 5: "no" },
    },
    {
      name: "Gamma",
      city: "Cluj-Napoca",
      county: "RO-CJ",
      country: "RO",
      custom: { 3: "100,5", 6: "100% [ok]" },
      portalManagerIds: [dan.actor.userId],
    },
    { name: "Delta", active: false, currency: "EUR", language: "ro", website: "delta.ro" },
  ];
  for (const one of all) await createClient(system, clientInput.parse(one));
  await write(system, { kind: "client.update" }, async (w) => {
    w.later(sql`update clients set created_at = ${Date.now() - 40 * DAY} where name = 'Delta'`);
  });
}
beforeAll(furnish);

const names = ["Alfa", "Beta", "Gamma", "Delta"];

async function found(text: string, ctx = ana): Promise<string> {
  const read = await readFilter(ctx, text);
  expect(read.problems).toEqual([]);
  const predicates = predicatesOf(ctx, read);
  const ids = await idsMatching(ctx, { walk: { order: orderBy("id") }, predicates });
  const tests = predicates.map(({ test, indexed }) => ({ test, indexed })); // row by row they say the same
  expect(await idsMatching(ctx, { walk: { order: orderBy("id") }, predicates: tests })).toEqual(
    ids,
  );
  return ids.map((id) => names[id - 1]).join(" ");
}

describe("a condition finds what it says", () => {
  test.each([
    ["", "Alfa Beta Gamma Delta"],
    ["name:has:LF", "Alfa"],
    ["name:starts:del", "Delta"],
    ["name:is:alfa,BETA", "Alfa Beta"],
    ["name:not:alfa", "Beta Gamma Delta"],
    ["name:hasnot:alf", "Beta Gamma Delta"],
    ["status:is:inactive", "Delta"],
    ["status:not:inactive", "Alfa Beta Gamma"],
    ["city:is:iasi", "Alfa Beta"],
    ["city:has:aş", "Alfa Beta"],
    ["city:starts:cluj", "Gamma"],
    ["city:hasnot:iasi", "Gamma Delta"],
    ["city:not:Iași", "Gamma Delta"],
    ["city:empty", "Delta"],
    ["city:filled", "Alfa Beta Gamma"],
    ["county:has:cluj", "Gamma"],
    ["county:is:Iași", "Alfa"],
    ["county:hasnot:cluj", "Alfa Beta Delta"],
    ["country:is:RO,DE", "Alfa Beta Gamma"],
    ["country:not:RO", "Beta Delta"],
    ["country:empty", "Delta"],
    ["fiscalCode:is:14399840", "Alfa"],
    ["fiscalCode:is:RO 14399840", "Alfa"],
    ["fiscalCode:has:RO143", "Alfa"],
    ["fiscalCode:empty", "Beta Gamma Delta"],
    ["fiscalCode:filled", "Alfa"],
    ["vatRegistered:is:yes", "Alfa"],
    ["email:has:@ALFA", "Alfa"],
    ["email:empty", "Beta Gamma Delta"],
    ["phone:has:0721234", "Alfa"],
    ["phone:has:721 234", "Alfa"],
    ["phone:empty", "Beta Gamma Delta"],
    ["website:has:delta", "Delta"],
    ["currency:is:EUR", "Delta"],
    ["language:empty", "Alfa Beta Gamma"],
    ["id:gte:3", "Gamma Delta"],
    ["id:between:3,2", "Beta Gamma"],
    ["owner:is:me", "Alfa"],
    ["owner:empty", "Gamma Delta"],
    ["owner:not:me", "Beta Gamma Delta"],
    ["owner:filled", "Alfa Beta"],
    ["manager:any:me", "Beta"],
    ["manager:none:me", "Alfa Gamma Delta"],
    ["manager:empty", "Alfa Gamma Delta"],
    ["portalManager:filled", "Gamma"],
    ["group:any:1", "Alfa"],
    ["group:any:1,2", "Alfa Beta"],
    ["group:all:1,2", "Alfa"],
    ["group:none:1", "Beta Gamma Delta"],
    ["group:empty", "Gamma Delta"],
    ["discount:eq:10", "Alfa"],
    ["discount:lt:5", "Beta"],
    ["discount:eq:2.5", "Beta"],
    ["discount:eq:2\\,5", "Beta"],
    ["discount:ne:10", "Beta Gamma Delta"],
    ["discount:empty", "Gamma Delta"],
    ["contacts:eq:0", "Gamma Delta"],
    ["contacts:gt:1", "Alfa"],
    ["contactName:has:ionesc", "Alfa"],
    ["contactName:hasnot:ion", "Beta Gamma Delta"],
    ["contactEmail:empty", "Gamma Delta"],
    ["contactPosition:is:boss", "Beta"],
    ["contactWithoutEmail:is:yes", "Alfa"],
    ["contactWithoutEmail:is:no", "Beta Gamma Delta"],
    ["created:last:7", "Alfa Beta Gamma"],
    ["created:older:30", "Delta"],
    ["import:empty", "Alfa Beta Gamma Delta"],
    ["custom.1:is:1", "Alfa"],
    ["custom.1:not:1", "Beta Gamma Delta"],
    ["custom.1:empty", "Gamma Delta"],
    ["custom.2:any:2", "Alfa Beta"],
    ["custom.2:all:1,2", "Alfa"],
    ["custom.2:none:1", "Beta Gamma Delta"],
    ["custom.3:gt:9", "Beta Gamma"],
    ["custom.3:eq:100.5", "Gamma"],
    ["custom.3:ne:9", "Beta Gamma Delta"],
    ["custom.3:between:9,10", "Alfa Beta"],
    ["custom.4:before:2.1.2020", "Alfa"],
    ["custom.4:older:30", "Alfa"],
    ["custom.4:next:30", ""],
    ["custom.5:is:yes", "Alfa"],
    ["custom.5:is:no", "Beta"],
    ["custom.6:has:inainte", "Alfa"],
    ["custom.6:has:% [", "Gamma"],
    ["custom.6:starts:in", "Alfa"],
    ["custom.6:hasnot:ok", "Alfa Beta Delta"],
    ["custom.6:empty", "Beta Delta"],
  ])("%s", async (filter, expected) => {
    expect(await found(filter)).toBe(expected);
  });

  test.each([
    ["city:is:iasi;country:is:DE", "Beta"],
    ["city:is:cluj-napoca|status:is:inactive", "Gamma Delta"],
    ["country:is:RO;(city:is:iasi|custom.3:gt:50)", "Alfa Gamma"],
    ["owner:is:me|(country:is:DE;custom.3:gt:9)", "Alfa Beta"],
    ["(owner:empty;status:is:inactive)|group:any:1", "Alfa Delta"],
  ])("and together: %s", async (filter, expected) => {
    expect(await found(filter)).toBe(expected);
  });

  test("«me» is whoever asks, and nobody sees more than her own", async () => {
    const sales = await testUser(system.db, "sales", "Zoe");
    expect(await found("owner:is:me", sales)).toBe("");
    expect(await found("", sales)).toBe("");
  });
});

describe("what can't be asked is said", () => {
  test.each([
    ["nonsense", "errors.filter.unread"],
    ["shoe:is:42", "errors.filter.field"],
    ["custom.99:is:1", "errors.filter.field"],
    ["city:gt:5", "errors.filter.operator"],
    ["name:empty", "errors.filter.operator"],
    ["city:has", "errors.filter.values"],
    ["city:has:a,b", "errors.filter.values"],
    ["city:has:", "errors.filter.values"],
    ["city:empty:x", "errors.filter.values"],
    ["id:gt:many", "errors.filter.number"],
    ["created:on:yesterday", "errors.filter.day"],
    ["created:last:-1", "errors.filter.day"],
    ["created:last:99999", "errors.filter.day"],
    ["owner:is:77", "errors.filter.option"],
    ["group:any:1,77", "errors.filter.option"],
    ["country:is:XX", "errors.filter.option"],
    ["status:is:asleep", "errors.filter.option"],
    ["custom.1:is:9", "errors.filter.option"],
    ["custom.5:is:maybe", "errors.filter.option"],
  ])("%s: %s", async (filter, problem) => {
    const read = await readFilter(ana, `${filter};status:is:active`);
    expect(read.problems.map((one) => one.problem)).toEqual([problem]);
    const ids = await idsMatching(ana, {
      walk: { order: orderBy("id") },
      predicates: predicatesOf(ana, read),
    });
    expect(ids).toEqual([1, 2, 3]); // the rest holds
  });
});
