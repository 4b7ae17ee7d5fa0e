import { expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import type { Context } from "../context";
import { archiveField, createField, updateField } from "../fields/mutations";
import { generateClients } from "../generate/generate-clients";
import { importText } from "../imports/testing";
import { testContext, testUser } from "../testing";
import { exportClients } from "./export-clients";

async function exported(ctx: Context, which: Parameters<typeof exportClients>[1] = {}) {
  let text = "";
  for await (const line of exportClients(ctx, which)) text += line;
  return text;
}

const names = async (ctx: Context, which?: Parameters<typeof exportClients>[1]) =>
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
  expect(await names(sales, { ids: [1, 2], q: "theirs" })).not.toContain("Theirs");
  expect(await names(sales, { q: "theirs" })).toEqual([]);
  expect(mine.id).toBe(2);
  await expect(exported(await testUser(ctx.db, "viewer"))).rejects.toMatchObject({
    code: "forbidden",
  });
});
