import { expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import type { Context } from "../context";
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
