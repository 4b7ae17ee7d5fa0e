import { sql } from "drizzle-orm";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { countClients, listClients } from "../clients/queries";
import { getClient } from "../clients/record";
import { clientInput, clientSearch } from "../clients/schema";
import type { Context } from "../context";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { importText } from "./testing";

async function found(ctx: Context, q: string) {
  const { rows } = await listClients(ctx, clientSearch.parse({ q }));
  return rows.map(({ name }) => name);
}

async function only(ctx: Context, q: string) {
  const { rows } = await listClients(ctx, clientSearch.parse({ q }));
  expect(rows).toHaveLength(1);
  return getClient(ctx, rows[0]?.id ?? 0);
}

describe("a file of clients", () => {
  test("comes in from Excel in Romania: semicolons, Windows-1250, lines inside a cell", async () => {
    const ctx = await testContext();
    const text = [
      "Cod client;Denumire;CUI;Oraş;Adresă;Persoană de contact;Telefon contact",
      'C1;"Brutăria ""Ţăranul"" SRL";RO 14399840;Timişoara;"Str. Morii 4\r\nap. 2";Ana Ştefan;0256 123 456',
    ].join("\r\n");
    const { counts } = await importText(ctx, iconv.encode(text, "win1250"));
    expect(counts).toEqual([1, 0, 0, 0]);
    const client = await only(ctx, "taranul");
    expect(client).toMatchObject({
      name: 'Brutăria "Ţăranul" SRL',
      fiscalCode: "14399840",
      vatRegistered: true,
      city: "Timişoara",
      street: "Str. Morii 4\nap. 2",
      externalIds: ["C1"],
      primaryContact: { firstName: "Ana", lastName: "Ştefan", phone: "0256 123 456" },
    });
  });

  test("is searched at once by all that it brought", async () => {
    const ctx = await testContext();
    await importText(ctx, "\uFEFFname,phone,contact_name\nBólido,+40 256 123 456,Maria Anders\n");
    for (const q of ["bolido", "maria anders", "0256123456"]) {
      expect(await found(ctx, q)).toEqual(["Bólido"]);
    }
  });

  test("lets good rows in and names each refused one with its line and reason", async () => {
    const ctx = await testContext();
    const text = `name,website,country,owner,status
Good,acme.ro,Germany,,active
,acme.ro,,,
Bad site,ftp://x,,,
Nowhere,,Atlantida,,
"Two
lines",,,nobody@x.ro,maybe
`;
    const { counts, refused } = await importText(ctx, text);
    expect(counts).toEqual([1, 0, 0, 4]);
    expect(refused).toEqual([
      "3: name: is missing, and no client has this external_id or fiscal code.",
      expect.stringMatching(/^4: website: Write a web address/),
      expect.stringMatching(/^5: country: «Atlantida» is no country/),
      expect.stringMatching(/^6: status: «maybe» .* owner: no active user .* «nobody@x.ro»/),
    ]);
    expect(await countClients(ctx, "")).toBe(1);
    const items = await ctx.db.rows(sql`select position, outcome from operation_items`);
    expect(items).toHaveLength(4);
  });

  test("run again changes nothing", async () => {
    const ctx = await testContext();
    const text =
      "external_id,name,vat,groups,contact_name\n1,One,RO14399840,VIP,Ana Pop\n2,Two,,,\n";
    expect((await importText(ctx, text)).counts).toEqual([2, 0, 0, 0]);
    const [before] = await ctx.db.rows<{ n: number }>(sql`select count(*) as n from changes`);
    expect((await importText(ctx, text)).counts).toEqual([0, 0, 2, 0]);
    expect(await ctx.db.rows(sql`select count(*) as n from changes`)).toEqual([before]);
  });

  test("brings up to date what it says, by external id, then fiscal code, never by name", async () => {
    const ctx = await testContext();
    await importText(ctx, "external_id,name,vat,city,phone\n1,One,RO14399840,Cluj,0721234567\n");
    const text =
      "external_id,name,vat,city\n1,Uno,,\n,Uno,14399840,Iași\n9,,RO 14399840,\n,Uno,,\n";
    const { counts } = await importText(ctx, text);
    expect(counts).toEqual([1, 3, 0, 0]);
    const client = await only(ctx, "14399840");
    expect(client).toMatchObject({ name: "Uno", city: "Iași", phone: "0721234567" });
    expect(client.externalIds).toEqual(["1", "9"]);
    expect(await found(ctx, "uno")).toHaveLength(2);
  });

  test("may speak of one client in several rows: people gather, nobody is overwritten", async () => {
    const ctx = await testContext();
    const text = `external_id,name,contact_name,contact_email
1,One,Ana Pop,ana@one.ro
1,One,Dan Rus,dan@one.ro
1,One,Ana Popescu,ANA@one.ro
`;
    expect((await importText(ctx, text)).counts).toEqual([1, 2, 0, 0]);
    const people = await ctx.db.rows(
      sql`select first_name || ' ' || last_name as name, is_primary as first from contacts order by name`,
    );
    expect(people).toEqual([
      { name: "Ana Popescu", first: 0 },
      { name: "Dan Rus", first: 1 },
    ]);
    expect(await found(ctx, "dan rus")).toEqual(["One"]);
  });

  test("makes the groups it names and finds owners by e-mail or name", async () => {
    const ctx = await testContext();
    const sales = await testUser(ctx.db, "sales", "Ana Pop");
    await importText(ctx, "name,groups,owner\nA,VIP|Retail,ana pop\nB,retail,\n");
    const a = await only(ctx, "a");
    expect(a.groups.map(({ name }) => name).sort()).toEqual(["Retail", "VIP"]);
    expect(a.owner).toMatchObject({ id: sales.actor.id, name: "Ana Pop" });
    expect(await ctx.db.rows(sql`select 1 from groups`)).toHaveLength(2);
  });

  test("can be taken back whole: what it made goes, what it changed is as before", async () => {
    const ctx = await testContext();
    const { id } = await createClient(
      ctx,
      clientInput.parse({ name: "Old", fiscalCode: "RO14399840" }),
    );
    const text = "name,vat,groups,contact_name\nNew name,RO14399840,VIP,Ana Pop\nAnother,,VIP,\n";
    const { operation } = await importText(ctx, text);
    await undoOperation(ctx, operation);
    expect(await found(ctx, "ana pop")).toEqual([]);
    expect(await getClient(ctx, id)).toMatchObject({
      name: "Old",
      groups: [],
      primaryContact: null,
    });
    expect(await countClients(ctx, "")).toBe(1);
  });

  test("a dry run says what would happen, row for row, and leaves nothing", async () => {
    const ctx = await testContext();
    await importText(ctx, "external_id,name\n1,One\n");
    const text = "external_id,name,city\n1,One,\n2,Two,\n2,Two,Cluj\n2,,Cluj\n,,x\n";
    const tables = ["clients", "contacts", "operations", "changes", "operation_items"];
    const count = () =>
      ctx.db.rows(sql.raw(tables.map((t) => `select count(*) from ${t}`).join(" union all ")));
    const before = await count();
    const dry = await importText(ctx, text, { dry: true });
    expect(await count()).toEqual(before);
    const real = await importText(ctx, text);
    expect(dry.counts).toEqual([1, 1, 2, 1]);
    expect({ ...real, operation: 0 }).toEqual(dry);
  });

  test("a salesperson brings in her own, and can't touch or learn of others'", async () => {
    const ctx = await testContext();
    const sales = await testUser(ctx.db, "sales");
    await importText(ctx, "external_id,name\n1,Theirs\n");
    const { counts, refused } = await importText(sales, "external_id,name\n1,Mine now\n2,Mine\n");
    expect(counts).toEqual([1, 0, 0, 1]);
    expect(refused).toEqual(["2: another client has this external_id or fiscal code already."]);
    expect(await found(sales, "mine")).toEqual(["Mine"]);
    const viewer = await testUser(ctx.db, "viewer");
    await expect(importText(viewer, "name\nX\n")).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a value for every row, a column by its name, and a field nobody knows", async () => {
    const ctx = await testContext();
    const map = new Map([["name", "x"]]);
    const { counts } = await importText(ctx, "x\nAcme\n", {
      map,
      set: new Map([["country", "RO"]]),
    });
    expect(counts).toEqual([1, 0, 0, 0]);
    expect(await only(ctx, "acme")).toMatchObject({ country: "RO" });
    const wrong = importText(ctx, "x\nAcme\n", { map: new Map([["nome", "x"]]) });
    await expect(wrong).rejects.toThrow(/There is no field «nome»/);
  });
});
