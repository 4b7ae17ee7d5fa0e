import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { countClients } from "../clients/queries";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { generateClients } from "./generate-clients";

test("as many clients as asked for, with people, groups and owners, in one operation", async () => {
  const ctx = await testContext();
  for (const name of ["Ana", "Dan"]) await testUser(ctx.db, "sales", name);
  let told = 0;
  const { created, operation } = await generateClients(ctx, { count: 300, seed: 3 }, (done) => {
    told = done;
  });
  expect([created, told, await countClients(ctx, "")]).toEqual([300, 300, 300]);
  const [row] = await ctx.db.rows<Record<string, number>>(sql`select
    (select count(distinct owner_id) from clients) as owners,
    (select count(*) from contacts) >= 300 as people,
    (select count(*) from groups) as groups,
    (select count(*) from clients where warnings <> '{}') as warned,
    (select count(*) from client_groups) > 100 as grouped`);
  expect(row).toEqual({ owners: 2, people: 1, groups: 12, warned: 0, grouped: 1 });
  await undoOperation(ctx, operation);
  expect(await countClients(ctx, "")).toBe(0);
});

test("the same seed makes the same clients", async () => {
  const names = async () => {
    const ctx = await testContext();
    await generateClients(ctx, { count: 120, seed: 5 });
    return ctx.db.rows(sql`select id, name, fiscal_code from clients order by id`);
  };
  expect(await names()).toEqual(await names());
});

test("a viewer makes none", async () => {
  const viewer = await testContext("viewer");
  const made = generateClients(viewer, { count: 1, seed: 1 });
  await expect(made).rejects.toMatchObject({ code: "forbidden" });
});
