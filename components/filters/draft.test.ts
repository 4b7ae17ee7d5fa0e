import { describe, expect, test } from "vitest";
import { OWN_FILTER_FIELDS } from "@/lib/filters/fields";
import { conditionOf, draftOf, withOperator } from "./draft";

const field = (key: string) => {
  const found = OWN_FILTER_FIELDS.find((one) => one.key === key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
};

describe("a condition while it is written", () => {
  test("begins with the first operator of its field", () => {
    expect(draftOf(field("city"))).toEqual({ op: "has", values: [] });
  });

  test("keeps the values of a condition whose operator the field doesn’t know", () => {
    const draft = draftOf(field("city"), { field: "city", op: "gt", values: ["Iași"] });
    expect(draft).toEqual({ op: "has", values: ["Iași"] });
  });

  test("says no more than its operator takes, and has the rest when it is asked for again", () => {
    const both = { op: "between" as const, values: ["1", "5"] };
    const more = withOperator(both, "gt");
    expect(conditionOf(field("id"), more).values).toEqual(["1"]);
    expect(conditionOf(field("id"), withOperator(more, "between")).values).toEqual(["1", "5"]);
  });

  test("forgets a day when a number of days is asked for", () => {
    const day = { op: "on" as const, values: ["2026-01-31"] };
    expect(withOperator(day, "before").values).toEqual(["2026-01-31"]);
    expect(withOperator(day, "last").values).toEqual([]);
  });

  test("leaves out blank and repeated values", () => {
    const draft = { op: "is" as const, values: [" Iași ", "", "Iași", "Cluj"] };
    expect(conditionOf(field("city"), draft).values).toEqual(["Iași", "Cluj"]);
  });
});
