import { expect, test } from "vitest";
import { bulkClients } from "../clients/bulk";
import { createClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import type { Context } from "../context";
import { archiveField, createField, updateField } from "../fields/mutations";
import { generateClients } from "../generate/generate-clients";
import { findOrCreateGroup } from "../groups/mutations";
import { importText } from "../imports/testing";
import { testContext, testUser } from "../testing";
import { type Exported, exportClients } from "./export-clients";

async function exported(ctx: Context, which: Exported = {}) {
  let text = "";
  for await (const line of exportClients(ctx, which)) text += line;
  return text;
}

const names = async (ctx: Context, which?: Exported) =>
  (await exported(ctx, which))
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(",")[1]);

const ODD = `external_id,name,legal_name,vat,phone,status,owner,groups,language,billing_city,billing_country,contact_name,contact_email
"'=1","=HYPERLINK(""x"")",@sum,RO14399840,+40 721 234 567,inactive,,"Food, drinks|",ro,München,DE,Ana Maria Pop,ana@x.ro
'-2,'t Hart,,,,,,VIP|Retail,,,,,
"with, comma","line
break",,not a code,,,,,,,,,
`;

test("what goes out comes in again as it was, in another workspace", async () => {
  const ctx = await testContext();
  await importText(ctx, ODD);
  await generateClients(ctx, { count: 150, seed: 4 });
  const out = await exported(ctx);
  const other = await testContext();
  expect((await importText(other, out)).counts).toEqual([153, 0, 0, 0]);
  expect(await exported(other)).toBe(out);
  expect((await importText(ctx, out)).counts).toEqual([0, 0, 153, 0]);
});

test("no cell is a formula", async () => {
  const ctx = await testContext();
  await importText(ctx, ODD);
  const cells = (await exported(ctx)).split(/,|\r\n/);
  expect(cells.filter((cell) => /^"?[=+@\-\t\r]/.test(cell))).toEqual([]);
  expect(await exported(ctx)).toContain("'+40 721 234 567");
});

test("custom fields and people of ours go out and come in again, whatever is in them", async () => {
  const ctx = await testContext();
  for (const name of ["Ana", "Dan", "Eva"]) await testUser(ctx.db, "sales", name);
  const labels = ["Gold", "=1+1", '"quoted"', "-minus", "Old"];
  const choices = labels.map((label) => ({ label }));
  const [, , level] = [
    await createField(ctx, { name: "City", type: "text" }),
    await createField(ctx, { name: "=Cost, net", type: "number" }),
    await createField(ctx, { name: "Level", type: "choice", choices }),
    await createField(ctx, { name: "Wishes", type: "multi", choices }),
    await createField(ctx, { name: "Since", type: "date" }),
    await createField(ctx, { name: "Newsletter", type: "checkbox" }),
    await createField(ctx, { name: "Shop", type: "link" }),
  ];
  const hidden = await createField(ctx, { name: "Hidden", type: "text" });
  expect((await importText(ctx, FILLED)).counts).toEqual([5, 0, 0, 0]);
  await archiveField(ctx, hidden.id, true);
  const kept = choices.slice(0, -1).map((choice, i) => ({ ...choice, id: i + 1 }));
  await updateField(ctx, { id: level.id, choices: kept });
  const out = await exported(ctx);
  expect(out.split("\r\n")[0]).toMatch(
    /,contact_phone,managers,portal_managers,custom:City,"'=Cost, net",Level,Wishes,Since,Newsletter,Shop$/,
  );
  expect(out).toContain("Old");
  expect((await importText(ctx, out)).counts).toEqual([0, 0, 5, 0]);
  expect(await exported(ctx)).toBe(out);
});

const FILLED = `external_id,name,managers,portal_managers,custom:City,"'=Cost, net",Level,Wishes,Since,Newsletter,Shop,Hidden
1,One,Ana|Dan,Eva,"'=HYPERLINK(""x"")",-1.50,Old,"Old, =1+1, ""quoted""",31.01.2026,yes,acme.ro/?a=1&b=2,x
2,Two,Eva,,"two
lines, and a comma",0,'=1+1,"'-minus, Gold",2024-02-29,no,,
3,Three,,Dan,"'@x","1 000,25","""quoted""",,,,http://acme.ro,
4,Four,,,"''=twice",+5,'-minus,"'=1+1",,,,
5,Five,,,,,,,,,,
`;

test("chosen ones, found ones, and A to Z over many pages", async () => {
  const ctx = await testContext();
  await generateClients(ctx, { count: 1_100, seed: 1 });
  const all = await names(ctx);
  expect(all).toHaveLength(1_100);
  expect(await names(ctx, { ids: [3, 5, 999_999] })).toHaveLength(2);
  const [word = ""] = (all[0] ?? "").replaceAll('"', "").split(" ");
  expect((await names(ctx, { q: word })).length).toBeGreaterThan(0);
});

test("a salesperson takes her own with her, a viewer nothing", async () => {
  const ctx = await testContext();
  const sales = await testUser(ctx.db, "sales");
  await createClient(ctx, clientInput.parse({ name: "Theirs" }));
  const mine = await createClient(sales, clientInput.parse({ name: "Mine" }));
  expect(await names(sales)).toEqual(["Mine"]);
  expect(await names(sales, { ids: [1, 2] })).toEqual(["Mine"]);
  expect(await names(sales, { q: "theirs" })).toEqual([]);
  expect(mine.id).toBe(2);
  await expect(exported(await testUser(ctx.db, "viewer"))).rejects.toMatchObject({
    code: "forbidden",
  });
});

const WORDS = {
  header: (key: string) => `<${key}>`,
  status: (active: boolean) => (active ? "Activ" : "Inactiv"),
  answer: (yes: boolean) => (yes ? "da" : "nu"),
  country: (code: string) => `${code}!`,
  language: (code: string) => `${code}?`,
  day: (instant: number) => new Date(instant).toISOString().slice(0, 10),
};

const view = async (ctx: Context, which: Exported, columns: string[]) => {
  let text = "";
  for await (const line of exportClients(ctx, which, { view: { columns, words: WORDS } }))
    text += line;
  return text.trimEnd().split("\r\n");
};

test("a view goes out with its columns, in its order, in the words of its reader", async () => {
  const ctx = await testContext();
  const ana = await testUser(ctx.db, "sales", "Ana");
  const sector = await createField(ctx, { name: "=Sector", type: "text" });
  const tick = await createField(ctx, { name: "Letter", type: "checkbox" });
  const { id: group } = await findOrCreateGroup(ctx, { name: "VIP" });
  await createClient(
    ctx,
    clientInput.parse({
      ...{ name: "Zebra", country: "RO", language: "ro", fiscalCode: "RO14399840" },
      ...{ ownerId: ana.actor.id, managerIds: [ana.actor.id], groupIds: [group] },
      contacts: [
        { firstName: "Ion", lastName: "Pop", email: "ion@x.ro", phone: null, position: null },
      ],
      custom: { [sector.id]: "=1+1", [tick.id]: "no" },
    }),
  );
  await createClient(ctx, clientInput.parse({ name: "Acme", email: "a@acme.ro", active: false }));
  const columns = ["name", "status", `custom.${sector.id}`, "nothing", "custom.99", "email"];
  expect(await view(ctx, { sort: "-name" }, columns)).toEqual([
    "<name>,<status>,'=Sector,<email>",
    "Zebra,Activ,'=1+1,ion@x.ro",
    "Acme,Inactiv,,a@acme.ro",
  ]);
  const others = ["owner", "managers", "groups", "country", "language", "fiscalCode", "contacts"];
  const [, zebra, acme] = await view(ctx, { ids: [1, 2, 999] }, [...others, `custom.${tick.id}`]);
  expect([zebra, acme]).toEqual(["Ana,Ana,VIP,RO!,ro?,RO14399840,1,nu", ",,,,,,0,"]);
});

test("every column that a list may have can go out", async () => {
  const ctx = await testContext();
  await createClient(ctx, clientInput.parse({ name: "Acme" }));
  const keys = [
    ...["id", "name", "contact", "email", "phone", "status", "groups", "owner", "created"],
    ...["legalName", "fiscalCode", "tradeRegister", "website", "city", "county", "country"],
    ...["street", "zip", "currency", "language", "updated", "managers", "portalManagers"],
    ...["discount", "externalId", "contacts"],
  ];
  const [head, row] = await view(ctx, {}, keys);
  expect(head).toBe(keys.map((key) => `<${key}>`).join(","));
  const today = WORDS.day(Date.now());
  expect(row).toBe(`1,Acme,,,,Activ,,,${today},,,,,,,,,,,,${today},,,,,0`);
});

test("just what a filter finds goes out; a filter that can't be asked is refused before a line", async () => {
  const ctx = await testContext();
  for (const [name, city] of [
    ["One", "Iași"],
    ["Two", "Cluj"],
    ["Three", "Iași"],
  ])
    await createClient(ctx, clientInput.parse({ name, city }));
  const filter = "city:is:iasi";
  expect(await view(ctx, { filter, sort: "-created" }, ["name"])).toEqual([
    "<name>",
    "Three",
    "One",
  ]);
  const refused = view(ctx, { filter: "colour:is:red" }, ["name"]);
  await expect(refused).rejects.toMatchObject({ code: "invalid", key: "errors.filter.unsound" });
});

test("who vanishes while a file is written is left out of it", async () => {
  const ctx = await testContext();
  await generateClients(ctx, { count: 700, seed: 2 });
  const lines = exportClients(ctx, { sort: "id" });
  await lines.next();
  await bulkClients(ctx, "delete", [600, 650]);
  let rest = 0;
  for await (const _ of lines) rest++;
  expect(rest).toBe(698);
});
