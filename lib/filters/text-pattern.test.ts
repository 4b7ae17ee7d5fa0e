import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testContext } from "../testing";
import { textPattern } from "./text-pattern";

async function matches(pattern: string, text: string): Promise<boolean> {
  const { db } = await context;
  const [row] = await db.rows<{ yes: number }>(sql`select ${text} glob ${pattern} as yes`);
  return row?.yes === 1;
}
const context = testContext();

describe("a text as a pattern", () => {
  test.each([
    ["iasi", "Iași"],
    ["IAŞI", "Iași"], // the old cedilla
    ["munchen", "MÜNCHEN"],
    ["Łódź", "lodz"],
    ["αθηνα", "ΑΘΗΝΑ"],
    ["софия", "София"],
    ["100%", "100%"],
    ["a*b", "A*B"],
    ["[x]", "[X]"],
    ["what?", "What?"],
    ["a-b]", "A-B]"],
    ["^a", "^A"],
    ["Ất", "at"],
  ])("%j finds %j", async (typed, kept) => {
    expect(await matches(textPattern(typed), kept)).toBe(true);
  });

  test.each([
    ["a*b", "axb"],
    ["a?", "ab"],
    ["[ab]", "a"],
    ["iasi", "iaci"],
  ])("%j does not find %j", async (typed, kept) => {
    expect(await matches(textPattern(typed), kept)).toBe(false);
  });
});
