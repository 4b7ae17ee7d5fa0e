import { describe, expect, test } from "vitest";
import { type BulkChange, bulkAsked, bulkChange } from "./bulk-change";

const problem = (given: unknown) => {
  const [issue] = bulkChange.safeParse(given).error?.issues ?? [];
  return issue && [issue.path.join("."), issue.message];
};

describe("a bulk change", () => {
  test.each<[unknown, BulkChange]>([
    [{ do: "delete" }, { do: "delete" }],
    [
      { do: "owner", ownerId: null },
      { do: "owner", ownerId: null },
    ],
    [
      { do: "groups", how: "add", ids: [2, 1, 2] },
      { do: "groups", how: "add", ids: [2, 1] },
    ],
    [
      { do: "managers", how: "replace", ids: [] },
      { do: "managers", how: "replace", ids: [] },
    ],
    [
      { do: "field", field: "country", value: " ro " },
      { do: "field", field: "country", value: "RO" },
    ],
    [
      { do: "field", field: "website", value: "acme.ro" },
      { do: "field", field: "website", value: "https://acme.ro" },
    ],
    [
      { do: "field", field: "language", value: "" },
      { do: "field", field: "language", value: null },
    ],
    [
      { do: "custom", field: 3, value: "x" },
      { do: "custom", field: 3, how: "replace", value: "x" },
    ],
  ])("is read, and read again the same: %j", (given, wanted) => {
    expect(bulkChange.parse(given)).toEqual(wanted);
    expect(bulkChange.parse(wanted)).toEqual(wanted);
  });

  test.each([
    [{ do: "rename" }, ["do", "errors.choice"]],
    [{ do: "field", field: "name", value: "x" }, ["field", "errors.choice"]],
    [{ do: "field", field: "fiscalCode", value: "1" }, ["field", "errors.choice"]],
    [{ do: "field", field: "country", value: "QQ" }, ["value", "errors.country"]],
    [{ do: "field", field: "currency", value: "XYZ" }, ["value", "errors.currency"]],
    [{ do: "field", field: "language", value: "de" }, ["value", "errors.language"]],
    [{ do: "field", field: "zip", value: "1".repeat(21) }, ["value", "errors.tooLong|max=20"]],
    [{ do: "groups", how: "add", ids: [] }, ["ids", "errors.required"]],
    [{ do: "groups", how: "remove", ids: ["1"] }, ["ids.0", "errors.number"]],
    [{ do: "custom", field: 3, how: "add", value: " " }, ["value", "errors.required"]],
    [{ do: "custom", field: 3, value: 4 }, ["value", "errors.text"]],
  ])("is refused in its place: %j", (given, wanted) => {
    expect(problem(given)).toEqual(wanted);
  });
});

test("rows are numbers or a set, and some", () => {
  const change = { do: "delete" };
  const read = (rows: unknown) => bulkAsked.safeParse({ change, rows }).success;
  expect(read({ ids: [1] })).toBe(true);
  expect(read({ set: crypto.randomUUID() })).toBe(true);
  expect([{ ids: [] }, { set: "1" }, {}, { ids: [1.5] }, undefined].map(read)).not.toContain(true);
});
