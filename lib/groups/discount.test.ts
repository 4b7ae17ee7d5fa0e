import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { createClient } from "../clients/mutations";
import { getClient } from "../clients/record";
import { randomOf } from "../generate/random";
import { updateSettings } from "../settings/mutations";
import { GROUP_DISCOUNTS } from "../settings/schema";
import { testContext } from "../testing";
import { discountOf } from "./discount";
import { effectiveDiscount } from "./effective-discount";
import { createGroup, deleteGroup, orderGroups } from "./mutations";

const gold = { id: 1, name: "Gold", discountBp: 1000 };
const silver = { id: 2, name: "Silver", discountBp: 500 };
const label = { id: 3, name: "Newsletter", discountBp: 0 };

describe("the discount of a client", () => {
  test.each([
    ["highest", gold],
    ["lowest", silver],
    ["first", silver],
  ] as const)("is the %s of its groups'", (rule, { id, name, discountBp }) => {
    expect(effectiveDiscount([label, silver, gold], rule)).toEqual({
      ...{ discountBp, group: { id, name }, rule },
      from: [silver, gold],
    });
  });

  test("is none where no group gives one", () => {
    for (const rule of GROUP_DISCOUNTS) {
      expect(effectiveDiscount([label], rule)).toBeNull();
      expect(effectiveDiscount([], rule)).toBeNull();
    }
  });

  test("of two that give the same, the first in order gives it", () => {
    const twin = { ...gold, id: 4, name: "Twin" };
    for (const rule of GROUP_DISCOUNTS)
      expect(effectiveDiscount([twin, gold], rule)?.group.name).toBe("Twin");
  });
});

test("is the same in a list as on the record, whatever the groups and their order", async () => {
  const ctx = await testContext();
  const { below, chance } = randomOf(7);
  const discounts = Array.from({ length: 12 }, () => (chance(0.6) ? 50 * (1 + below(6)) : 0));
  const ids: number[] = [];
  for (const [index, discountBp] of discounts.entries())
    ids.push((await createGroup(ctx, { name: `G${index}`, discountBp })).id);
  const shuffled = ids.toSorted(() => below(3) - 1);
  await orderGroups(ctx, shuffled.slice(0, 8)); // nobody placed the others
  const clients: number[] = [];
  for (let i = 0; i < 60; i++) {
    const groupIds = ids.filter(() => chance(0.25));
    clients.push((await createClient(ctx, { name: `C${i}`, groupIds })).id);
  }
  await deleteGroup(ctx, ids[0] ?? 0);

  const seen = new Set<number | undefined>();
  for (const rule of GROUP_DISCOUNTS) {
    await updateSettings(ctx, { groupDiscount: rule });
    const rows = await ctx.db.rows<{ id: number; bp: number | null }>(
      sql`select id, ${discountOf(rule)} as bp from clients`,
    );
    const inList = new Map(rows.map(({ id, bp }) => [id, bp]));
    for (const id of clients) {
      const { discount } = await getClient(ctx, id);
      expect(inList.get(id), `${rule} of ${id}`).toBe(discount?.discountBp ?? null);
      seen.add(discount?.discountBp);
    }
  }
  expect(seen.size).toBeGreaterThan(3);
});
