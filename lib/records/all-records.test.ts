import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { invoices } from "@/db/schema";
import type { Context } from "../context";
import { newClient, newInvoice } from "../documents/testing";
import { write } from "../history/write";
import { testContext, testUser } from "../testing";
import { type AllAsked, pageOfAllRecords, walkRecords } from "./all-records";

const OF = { table: invoices, texts: ["note"], codes: ["number"] };

let ctx: Context;
let clientId: number;
beforeEach(async () => {
  ctx = await testContext();
  clientId = await newClient(ctx, "Acme Șantier");
});

async function walked(asked: AllAsked & { limit?: number } = {}, by = ctx) {
  const ids: number[] = [];
  for await (const rows of walkRecords(by, OF, asked)) ids.push(...rows.map(({ id }) => id));
  return ids;
}
const paged = async (asked: AllAsked & { page: number; perPage: number }, by = ctx) => {
  const { rows, total } = await pageOfAllRecords(by, OF, asked);
  return { ids: rows.map(({ id }) => id), total };
};

/** So many drafts at once. */
const many = (count: number) =>
  write(ctx, { kind: "invoice.create" }, async (w) => {
    await w.rows(sql`insert into invoices (client_id, currency, date, at, total)
      select ${clientId}, 'EUR', '2026-01-01', 0, value from
        (with recursive n (value) as (select 1 union all select value + 1 from n
          where value < ${count}) select value from n) returning id`);
  });

describe("the records of all clients", () => {
  test("are walked in batches by number, whatever their number is, and in another order", async () => {
    await many(620);
    const all = Array.from({ length: 620 }, (_, i) => i + 1);
    expect(await walked()).toEqual(all);
    expect(await walked({ limit: 300 })).toEqual(all.slice(0, 300));
    const down = [{ by: "total", descending: true }];
    expect(await walked({ sort: down })).toEqual(all.toReversed());
    expect(await walked({ sort: down, limit: 2 })).toEqual([620, 619]);
    expect(await walked({ sort: [{ by: "nonsense", descending: false }], limit: 1 })).toEqual([1]);
    expect(await paged({ page: 3, perPage: 2 })).toEqual({ ids: [5, 6], total: 620 });
    expect(await paged({ page: 1, perPage: 2, sort: down })).toEqual({
      ids: [620, 619],
      total: 620,
    });
  });

  test("are those of one client, made within a time, or found by their text or their client", async () => {
    const other = await newClient(ctx, "Other");
    const own = await newInvoice(ctx, clientId, 5, { number: "AB-9", note: "Plată în rate" });
    const theirs = await newInvoice(ctx, other, 5, { number: "CD-9" });
    expect(await walked({ clientId })).toEqual([own]);
    expect(await paged({ clientId: other, page: 1, perPage: 5 })).toEqual({
      ids: [theirs],
      total: 1,
    });
    for (const q of ["ab-9", "plata", "santier"]) expect(await walked({ q }), q).toEqual([own]);
    expect(await walked({ q: "[" })).toEqual([]);
    expect(await walked({ from: Date.now() + 60_000 })).toEqual([]);
    expect(await walked({ from: 0, until: Date.now() + 60_000 })).toEqual([own, theirs]);
  });

  test("are those of live clients that one sees", async () => {
    const sales = await testUser(ctx.db, "sales");
    const mine = await newClient(sales, "Mine");
    const first = await newInvoice(ctx, clientId, 5, { status: "draft" });
    const second = await newInvoice(ctx, mine, 5);
    expect(await walked({}, sales)).toEqual([second]);
    expect(await walked({ clientId }, sales)).toEqual([]);
    expect(await paged({ page: 1, perPage: 5 }, sales)).toEqual({ ids: [second], total: 1 });
    await write(ctx, { kind: "client.delete" }, async (w) => {
      await w.rows(sql`update clients set deleted_at = 1 where id = ${clientId} returning id`);
    });
    expect(first).not.toBe(second);
    expect(await walked()).toEqual([second]);
    expect(await walked({ clientId })).toEqual([]);
    expect(await paged({ page: 1, perPage: 5 })).toEqual({ ids: [second], total: 1 });
  });
});
