import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { listClients } from "../clients/queries";
import { getClient } from "../clients/record";
import { clientSearch } from "../clients/schema";
import type { Context } from "../context";
import { archiveField, createField, updateField } from "../fields/mutations";
import { undoOperation } from "../history/undo";
import { write } from "../history/write";
import { testContext, testUser } from "../testing";
import { importText } from "./testing";

let ctx: Context;
const ids: Record<string, number> = {};

beforeEach(async () => {
  ctx = await testContext();
  const add = async (input: Parameters<typeof createField>[1]) => {
    ids[input.name] = (await createField(ctx, input)).id;
  };
  const choices = ["Gold", "Silver", "Bronze"].map((label) => ({ label }));
  await add({ name: "Customer level", type: "choice", choices });
  await add({ name: "Interests", type: "multi", choices });
  await add({ name: "Credit limit", type: "number" });
  await add({ name: "Since", type: "date" });
  await add({ name: "Newsletter", type: "checkbox" });
  await add({ name: "Shop", type: "link" });
  await add({ name: "City", type: "text" });
});

const named = (texts: Record<number, string>) =>
  Object.fromEntries(
    Object.entries(ids).flatMap(([name, id]) => (id in texts ? [[name, texts[id]]] : [])),
  );

async function customOf(q: string) {
  const client = await only(q);
  return named(client.custom);
}

async function only(q: string) {
  const { rows } = await listClients(ctx, clientSearch.parse({ q }));
  expect(rows).toHaveLength(1);
  return getClient(ctx, rows[0]?.id ?? 0);
}

const archiveSilver = () =>
  updateField(ctx, {
    id: ids["Customer level"] ?? 0,
    choices: [
      { id: 1, label: "Gold" },
      { id: 3, label: "Bronze" },
    ],
  });

describe("custom fields in a file of clients", () => {
  test("fill new clients as people write them, and are found at once", async () => {
    const text = `name,CUSTOMER LÉVEL,interests,credit_limit,Since,newsletter,Shop,City,custom:city
Acme,gold,"Bronze, GOLD",1 234.50,31.01.2026,da,shop.acme.ro,Cluj,Violeta
`;
    expect((await importText(ctx, text)).counts).toEqual([1, 0, 0, 0]);
    expect(await customOf("acme")).toEqual({
      "Customer level": "Gold",
      Interests: "Gold, Bronze",
      "Credit limit": "1234.5",
      Since: "2026-01-31",
      Newsletter: "1",
      Shop: "https://shop.acme.ro",
      City: "Violeta",
    });
    for (const q of ["violeta", "gold", "1234.5", "shop.acme"])
      expect((await only(q)).city).toBe("Cluj");
  });

  test("are named by --map and --set, with the prefix too", async () => {
    const { counts } = await importText(ctx, "name,lvl,x\nAcme,Silver,Violeta\n", {
      map: new Map([
        ["customer level", "lvl"],
        ["custom:City", "x"],
      ]),
      set: new Map([["Credit limit", "500"]]),
    });
    expect(counts).toEqual([1, 0, 0, 0]);
    expect(await customOf("acme")).toEqual({
      "Customer level": "Silver",
      City: "Violeta",
      "Credit limit": "500",
    });
    const wrong = importText(ctx, "name\nAcme\n", { set: new Map([["Levels", "Gold"]]) });
    await expect(wrong).rejects.toThrow(/no field «Levels» .* Customer level, .* custom:City\.$/);
  });

  test("a cell that can't be read fails its row with all its reasons; the others go on", async () => {
    const text = `name,Customer level,Interests,Credit limit,Since,Newsletter,Shop,country
Bad,Platinum,"Gold, Tin",much,soon,perhaps,ftp://x,Atlantida
Good,Gold,,,,,,
`;
    const { counts, refused } = await importText(ctx, text);
    expect(counts).toEqual([1, 0, 0, 1]);
    expect(refused).toHaveLength(1);
    for (const reason of [
      "2: country: «Atlantida» is no country we know",
      "Customer level: «Platinum» is none of the choices. Choose one of: Gold, Silver, Bronze.",
      "Interests: «Tin» is none of the choices. Choose one of: Gold, Silver, Bronze.",
      "Credit limit: «much» can't be read. Write a number such as 1234.5.",
      "Since: «soon» can't be read. Write a day such as 2026-01-31.",
      "Newsletter: «perhaps» can't be read. Write 1 or 0 (yes or no).",
      "Shop: «ftp://x» can't be read. Write a web address",
    ])
      expect(refused[0]).toContain(reason);
    expect(await customOf("good")).toEqual({ "Customer level": "Gold" });
  });

  test("count as updated when they differ, as skipped when not; empty cells leave them", async () => {
    await importText(ctx, "external_id,name,Customer level,City\n1,One,Gold,\n2,Two,,\n");
    const { version, id } = await only("one");
    const text = `external_id,Customer level,custom:City
1,silver,Violeta
2,,
2,Bronze,
3,Gold,
`;
    const dry = await importText(ctx, text, { dry: true });
    expect(await customOf("one")).toEqual({ "Customer level": "Gold" });
    const real = await importText(ctx, text);
    expect(real.counts).toEqual([0, 2, 1, 1]);
    expect({ ...real, operation: 0 }).toEqual(dry);
    expect(await customOf("violeta")).toEqual({ "Customer level": "Silver", City: "Violeta" });
    expect(await customOf("bronze")).toEqual({ "Customer level": "Bronze" });
    expect((await getClient(ctx, id)).version).toBe(version + 1);
    expect((await importText(ctx, text)).counts).toEqual([0, 0, 3, 1]);
  });

  test("gather over the rows of one client that is new", async () => {
    const text = `external_id,name,Customer level,custom:City
1,One,Gold,
1,,Silver,Violeta
1,,Silver,
`;
    expect((await importText(ctx, text)).counts).toEqual([1, 1, 1, 0]);
    expect(await customOf("violeta")).toEqual({ "Customer level": "Silver", City: "Violeta" });
  });

  test("an archived choice stays where it is and goes nowhere else", async () => {
    await importText(ctx, "external_id,name,Customer level\n1,One,Silver\n2,Two,Gold\n");
    await archiveSilver();
    const text = "external_id,name,Customer level\n1,One,Silver\n2,Two,Silver\n3,New,Silver\n";
    const { counts, refused } = await importText(ctx, text);
    expect(counts).toEqual([0, 0, 1, 2]);
    const sentence =
      "Customer level: «Silver» was archived and can’t be chosen any more. Choose one of: Gold, Bronze.";
    expect(refused).toEqual([`3: ${sentence}`, `4: ${sentence}`]);
  });

  test("can be taken back with the import: values as before, found as before", async () => {
    await importText(ctx, "external_id,name,Customer level\n1,One,Gold\n2,Two,\n");
    const { operation } = await importText(
      ctx,
      "external_id,name,Customer level,custom:City\n1,,Silver,Violeta\n2,,Bronze,\n3,New,Gold,\n",
    );
    await undoOperation(ctx, operation);
    expect(await customOf("one")).toEqual({ "Customer level": "Gold" });
    expect(await customOf("two")).toEqual({});
    for (const [q, n] of Object.entries({ violeta: 0, silver: 0, bronze: 0, gold: 1 })) {
      const { rows } = await listClients(ctx, clientSearch.parse({ q }));
      expect([q, rows.length]).toEqual([q, n]);
    }
  });

  test("archived ones are not read, and can't be asked for", async () => {
    await archiveField(ctx, ids.Shop ?? 0, true);
    const { counts } = await importText(ctx, "name,Shop\nAcme,acme.ro\n");
    expect(counts).toEqual([1, 0, 0, 0]);
    expect(await ctx.db.rows(sql`select 1 from field_values`)).toEqual([]);
    const asked = importText(ctx, "name,x\nAcme,y\n", { map: new Map([["shop", "x"]]) });
    await expect(asked).rejects.toThrow(/«shop» was archived/);
  });
});

describe("people of ours in a file of clients", () => {
  const people = async (q: string) => {
    const { managers, portalManagers } = await only(q);
    return [managers, portalManagers].map((list) => list.map(({ name }) => name).join());
  };

  test("are the whole list of their role, by e-mail or name; empty cells leave them", async () => {
    const [ana] = await Promise.all(
      ["Ana", "Dan", "Eva"].map((name) => testUser(ctx.db, "sales", name)),
    );
    const [found] = await ctx.db.rows<{ email: string }>(
      sql`select email from users where id = ${ana?.actor.id}`,
    );
    const first = `external_id,name,managers,portal_managers\n1,One,${found?.email}|Dan,eva\n`;
    expect((await importText(ctx, first)).counts).toEqual([1, 0, 0, 0]);
    expect(await people("one")).toEqual(["Ana,Dan", "Eva"]);
    const since = async () =>
      (await only("one")).managers.find(({ name }) => name === "Dan")?.since;
    const before = await since();
    const second = 'external_id,name,managers,portal_managers\n1,,"eva; dan",\n';
    const { counts, operation } = await importText(ctx, second);
    expect(counts).toEqual([0, 1, 0, 0]);
    expect(await people("one")).toEqual(["Dan,Eva", "Eva"]);
    expect(await since()).toBe(before);
    expect((await importText(ctx, second.replace("eva; dan", "Dan,Eva"))).counts).toEqual([
      0, 0, 1, 0,
    ]);
    await undoOperation(ctx, operation);
    expect(await people("one")).toEqual(["Ana,Dan", "Eva"]);
  });

  test("nobody knows: the row fails with a sentence for each", async () => {
    const text = "name,managers,portal_managers\nOne,zoe|Ion,x@y.ro\nTwo,,\n";
    const { counts, refused } = await importText(ctx, text);
    expect(counts).toEqual([1, 0, 0, 1]);
    expect(refused).toEqual([
      "2: managers: no active user has the e-mail or name «zoe». managers: no active user has the e-mail or name «Ion». portal_managers: no active user has the e-mail or name «x@y.ro».",
    ]);
  });

  test("who works here no more stays where she is, and goes nowhere else", async () => {
    const eva = await testUser(ctx.db, "sales", "Eva");
    await importText(ctx, "external_id,name,managers,owner\n1,One,Eva,Eva\n2,Two,,\n");
    await write(ctx, { kind: "user.update" }, async (w) =>
      w.later(sql`update users set active = false where id = ${eva.actor.id}`),
    );
    const [row] = await ctx.db.rows<{ email: string }>(sql`select email from users`);
    const who = row?.email ?? "";
    const text = `external_id,name,managers,owner\n1,One,${who},${who}\n2,Two,${who},\n3,New,,${who}\n`;
    const { counts, refused } = await importText(ctx, text);
    expect(counts).toEqual([0, 0, 1, 2]);
    expect(refused).toEqual([
      `3: managers: no active user has the e-mail or name «${who}».`,
      `4: owner: no active user has the e-mail or name «${who}».`,
    ]);
  });
});
