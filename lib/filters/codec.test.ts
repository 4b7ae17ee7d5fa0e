import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFilter, parseFilter } from "./codec";
import type { Block, Filter, Term } from "./schema";

const city = { field: "city", op: "has", values: ["Iași"] };
const noEmail = { field: "email", op: "empty", values: [] };
const noPhone = { field: "phone", op: "empty", values: [] };

describe("the filter of an address", () => {
  test.each<[string, Filter]>([
    ["", { match: "all", parts: [] }],
    ["city:has:Iași", { match: "all", parts: [city] }],
    ["city:has:Iași;email:empty", { match: "all", parts: [city, noEmail] }],
    ["city:has:Iași|email:empty", { match: "any", parts: [city, noEmail] }],
    [
      "city:has:Iași;(email:empty|phone:empty)",
      { match: "all", parts: [city, { match: "any", terms: [noEmail, noPhone] }] },
    ],
    [
      "name:is:S\\;C\\, A\\(B\\)\\\\,Z",
      { match: "all", parts: [{ field: "name", op: "is", values: ["S;C, A(B)\\", "Z"] }] },
    ],
    [
      "website:has:https\\://a",
      { match: "all", parts: [{ field: "website", op: "has", values: ["https://a"] }] },
    ],
  ])("%j is read, and written again as it was", (text, filter) => {
    expect(parseFilter(text)).toEqual(filter);
    expect(formatFilter(filter)).toBe(text);
  });

  test("an unescaped colon in a value is a colon", () => {
    expect(parseFilter("website:has:https://a").parts).toEqual([
      { field: "website", op: "has", values: ["https://a"] },
    ]);
  });

  test.each([
    "nonsense",
    "city",
    ":has:x",
    "city:HAS!:x",
    "((a:is:1))",
    "(city:has:x",
    "city:has:a;b|c",
    "%%%",
    "<script>",
    "💥:is:1",
  ])("what can't be read in %j is kept as it was", (text) => {
    const { parts } = parseFilter(text);
    expect(JSON.stringify(parts)).toContain('"unread"');
    expect(formatFilter(parseFilter(text))).toBe(text);
  });

  test("one that is far too long is not read, and says so", () => {
    const { parts } = parseFilter(`city:has:${"x".repeat(5000)}`);
    expect(parts).toEqual([{ unread: expect.stringMatching(/^city:has:x+…$/) }]);
  });

  const term: fc.Arbitrary<Term> = fc.record({
    field: fc.stringMatching(/^[a-z]{1,8}(\.\d{1,3})?$/),
    op: fc.stringMatching(/^[a-z]{1,7}$/),
    values: fc.array(
      fc.string({ unit: "grapheme", maxLength: 12 }).map((value) => value.trim()),
      { maxLength: 4 },
    ),
  });
  const match = fc.constantFrom("all" as const, "any" as const);
  const block: fc.Arbitrary<Block> = fc.record({
    match,
    terms: fc.array(term, { minLength: 2, maxLength: 4 }),
  });
  const filter: fc.Arbitrary<Filter> = fc.record({
    match,
    parts: fc.array(fc.oneof(term, block), { minLength: 2, maxLength: 5 }),
  });

  test("whatever a filter says, its address says the same", () => {
    fc.assert(
      fc.property(filter, (one) => {
        expect(parseFilter(formatFilter(one))).toEqual(one);
      }),
    );
  });

  test("no text breaks it, and what was read is written as one reads it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const once = parseFilter(text);
        expect(parseFilter(formatFilter(once))).toEqual(once);
      }),
    );
  });
});
