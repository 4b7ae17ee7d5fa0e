import { describe, expect, test } from "vitest";
import { formatFilter, parseFilter } from "@/lib/filters/codec";
import type { Filter, Term } from "@/lib/filters/schema";
import {
  addAlternative,
  addTerm,
  removeTerm,
  replaceTerm,
  termAt,
  toggleMatch,
} from "./edit-filter";

const other: Term = { field: "x", op: "is", values: ["1"] };
const edited = (text: string, edit: (filter: Filter) => Filter) =>
  formatFilter(edit(parseFilter(text)));

describe("editing a filter", () => {
  test.each([
    ["", "x:is:1"],
    ["a:empty", "a:empty;x:is:1"],
    ["a:empty|b:empty", "a:empty|b:empty|x:is:1"],
    ["a:empty;(b:empty", "a:empty;x:is:1;(b:empty"], // the open bracket comes last
  ])("adding to «%s»", (text, expected) => {
    const next = edited(text, (filter) => addTerm(filter, other));
    expect(next).toBe(expected);
    expect(parseFilter(next).parts).toContainEqual(other);
  });

  test("replacing a condition, in a block and outside", () => {
    const text = "a:empty;(b:empty|c:empty)";
    expect(edited(text, (f) => replaceTerm(f, { part: 0 }, other))).toBe(
      "x:is:1;(b:empty|c:empty)",
    );
    expect(edited(text, (f) => replaceTerm(f, { part: 1, term: 1 }, other))).toBe(
      "a:empty;(b:empty|x:is:1)",
    );
  });

  test.each([
    ["a:empty", { part: 0 }, ""],
    ["a:empty;b:empty", { part: 0 }, "b:empty"],
    ["a:empty;(b:empty|c:empty|d:empty)", { part: 1, term: 1 }, "a:empty;(b:empty|d:empty)"],
    ["a:empty;(b:empty|c:empty)", { part: 1, term: 0 }, "a:empty;c:empty"], // no block of one
    ["(b:empty)", { part: 0, term: 0 }, ""],
  ])("removing from «%s» at %o", (text, place, expected) => {
    expect(edited(text, (filter) => removeTerm(filter, place))).toBe(expected);
  });

  test.each([
    ["a:empty", 0, "(a:empty|x:is:1)"],
    ["a:empty;b:empty", 1, "a:empty;(b:empty|x:is:1)"],
    ["a:empty|b:empty", 1, "a:empty|(b:empty;x:is:1)"], // another «or» would say nothing new
    ["a:empty;(b:empty|c:empty)", 1, "a:empty;(b:empty|c:empty|x:is:1)"],
  ])("an alternative in «%s» to %i", (text, part, expected) => {
    expect(edited(text, (filter) => addAlternative(filter, { part }, other))).toBe(expected);
  });

  test("switching between «and» and «or»", () => {
    expect(edited("a:empty;b:empty", (f) => toggleMatch(f))).toBe("a:empty|b:empty");
    expect(edited("a:empty;(b:empty|c:empty)", (f) => toggleMatch(f, 1))).toBe(
      "a:empty;(b:empty;c:empty)",
    );
  });

  test("finding the condition at a place", () => {
    const filter = parseFilter("a:empty;(b:empty|c:empty)");
    expect(termAt(filter, { part: 1, term: 1 })).toMatchObject({ field: "c" });
    expect(termAt(filter, { part: 7 })).toBeUndefined();
  });
});
