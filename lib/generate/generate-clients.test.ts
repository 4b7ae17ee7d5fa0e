import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { FIELD_TYPES, type FieldType } from "@/db/field-types";
import { countClients } from "../clients/queries";
import { createField } from "../fields/mutations";
import { readValue, valueText } from "../fields/read-value";
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
    (select count(*) from contacts) > 450 as people,
    (select count(distinct client_id) from contacts) as reached,
    (select count(*) from contacts where is_primary and sort_order = 0) as firsts,
    (select count(*) from contacts where is_primary) as primaries,
    (select count(*) from groups) as groups,
    (select count(*) from clients where warnings <> '{}') as warned,
    (select count(*) from client_groups) > 100 as grouped`);
  const people = { people: 1, reached: 300, firsts: 300, primaries: 300 };
  expect(row).toEqual({ ...people, owners: 2, groups: 12, warned: 0, grouped: 1 });
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

test("custom fields are filled as people would, and the clients stay the same", async () => {
  const generated = async (withFields: boolean) => {
    const ctx = await testContext();
    const choices = [{ label: "Gold" }, { label: "Silver" }];
    if (withFields)
      for (const type of FIELD_TYPES) await createField(ctx, { name: type, type, choices });
    await generateClients(ctx, { count: 60, seed: 5 });
    const names = await ctx.db.rows(sql`select name, fiscal_code from clients order by id`);
    const values = await ctx.db.rows<{ type: FieldType; choices: string; value: string }>(
      sql`select type, choices, value from field_values join fields on fields.id = field_id
        order by field_values.id`,
    );
    return { names, values };
  };
  const [bare, filled, again] = [
    await generated(false),
    await generated(true),
    await generated(true),
  ];
  expect(bare.values).toEqual([]);
  expect(filled).toEqual(again);
  expect(filled.names).toEqual(bare.names);
  const types = new Set(filled.values.map(({ type }) => type));
  expect([...types].sort()).toEqual(FIELD_TYPES.filter((type) => type !== "text").toSorted());
  for (const { type, choices, value } of filled.values) {
    const field = { type, choices: JSON.parse(choices) };
    expect(readValue(field, valueText(field, value), null)).toEqual({ value });
  }
});

test("a viewer makes none", async () => {
  const viewer = await testContext("viewer");
  const made = generateClients(viewer, { count: 1, seed: 1 });
  await expect(made).rejects.toMatchObject({ code: "forbidden" });
});
