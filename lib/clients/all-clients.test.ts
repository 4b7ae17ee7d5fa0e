import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Context } from "../context";
import { createField } from "../fields/mutations";
import { sortKey } from "../fold";
import { generateClients } from "../generate/generate-clients";
import { testContext, testUser } from "../testing";
import { type AllClientsAsked, pageOfAllClients, walkAllClients } from "./all-clients";
import { bulkClients } from "./bulk";
import { deleteClient } from "./delete-client";
import { pageOfFoundClients, walkFoundClients } from "./found-clients";
import { createClient } from "./mutations";
import { getPlainClient, type PlainClient } from "./plain-client";
import { clientInput } from "./schema";

let ctx: Context;
beforeAll(async () => {
  ctx = await testContext("admin");
  await generateClients(ctx, { count: 600, seed: 3 });
  await bulkClients(ctx, "delete", [5, 50, 500]);
});

async function all(batches: AsyncGenerator<PlainClient[]>): Promise<PlainClient[]> {
  const rows: PlainClient[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

/** Page after page, to the end. */
async function pages(asked: AllClientsAsked, perPage: number): Promise<PlainClient[]> {
  const rows: PlainClient[] = [];
  for (let page = 1; ; page++) {
    const found = await pageOfAllClients(ctx, { ...asked, page, perPage });
    rows.push(...found.rows);
    if (rows.length >= found.total || !found.rows.length) return rows;
  }
}

const ids = (rows: PlainClient[]) => rows.map(({ id }) => id);

describe("all clients", () => {
  test("come by company, then number, each once, none from the trash", async () => {
    const rows = await all(walkAllClients(ctx, {}));
    const naive = [...rows].sort((a, b) => {
      const [left, right] = [a, b].map(({ legalName, name }) => sortKey(legalName ?? name));
      return left === right ? a.id - b.id : (left ?? "") < (right ?? "") ? -1 : 1;
    });
    expect(rows).toHaveLength(597);
    expect(ids(rows)).toEqual(ids(naive));
    expect(ids(await pages({}, 50))).toEqual(ids(rows));
  });

  test.each<AllClientsAsked>([
    { sort: [{ by: "created", descending: true }] },
    {
      sort: [
        { by: "city", descending: false },
        { by: "zip", descending: true },
      ],
    },
    { sort: [{ by: "id", descending: true }], from: 0 },
    { q: "alfa" },
    { from: Date.UTC(2025, 0, 1), until: Date.UTC(2025, 11, 31) },
  ])("in any order, walked or paged, are the same: %j", async (asked) => {
    const rows = await all(walkAllClients(ctx, asked));
    expect(rows.length).toBeGreaterThan(1);
    expect(ids(await pages(asked, 40))).toEqual(ids(rows));
    expect(new Set(ids(rows)).size).toBe(rows.length);
    const few = await all(walkAllClients(ctx, { ...asked, limit: 3 }));
    expect(ids(few)).toEqual(ids(rows).slice(0, 3));
  });

  test("bring what they have in custom fields only when that is asked", async () => {
    const field = await createField(ctx, { name: "Note", type: "text" });
    const custom = { [field.id]: "vip" };
    const { id } = await createClient(ctx, clientInput.parse({ name: "Zzyzx", custom }));
    const reads = async (more: { custom?: boolean }) => [
      ...(await all(walkAllClients(ctx, { from: Date.now() - 60_000, ...more }))),
      ...(await all(walkFoundClients(ctx, { q: "zzyzx", ...more }))),
      ...(await pageOfAllClients(ctx, { q: "zzyzx", page: 1, perPage: 9, ...more })).rows,
      ...(await pageOfFoundClients(ctx, { q: "zzyzx", page: 1, perPage: 9, ...more })).rows,
      await getPlainClient(ctx, id, more),
    ];
    const kept = JSON.stringify(custom);
    expect((await reads({ custom: true })).map((row) => row.custom)).toEqual(Array(5).fill(kept));
    expect((await reads({})).filter((row) => "custom" in row)).toEqual([]);
    await deleteClient(ctx, id);
  });

  test("of a salesperson are her own, in lists, pages, counts and searches", async () => {
    const sales = await testUser(ctx.db, "sales");
    const input = clientInput.parse({ name: "Alfa Mea" });
    const { id } = await createClient(sales, input);
    expect(ids(await all(walkAllClients(sales, {})))).toEqual([id]);
    expect(ids(await all(walkAllClients(sales, { q: "alfa" })))).toEqual([id]);
    expect(ids(await all(walkFoundClients(sales, { q: "alfa" })))).toEqual([id]);
    expect(await pageOfAllClients(sales, { page: 1, perPage: 9 })).toMatchObject({ total: 1 });
  });

  test("are counted anew after every change, also one that went round this process", async () => {
    const total = async () => (await pageOfAllClients(ctx, { page: 1, perPage: 1 })).total;
    const before = await total();
    const { id } = await createClient(ctx, clientInput.parse({ name: "One more" }));
    expect(await total()).toBe(before + 1);
    await bulkClients(ctx, "delete", [id]);
    expect(await total()).toBe(before);
  });
});

test("a deep page is skipped in the index alone", async () => {
  const plan = await ctx.db.rows<{ detail: string }>(sql`explain query plan
    select id from clients where clients.deleted_at is null and true
    order by company_sort, id limit 25 offset 500`);
  expect(plan.map(({ detail }) => detail)).toEqual([
    "SCAN clients USING COVERING INDEX clients_company_idx",
  ]);
});
