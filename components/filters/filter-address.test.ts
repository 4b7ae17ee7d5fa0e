import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filterAddress } from "./filter-address";

const address = (query: string, filter: string, saved = "") =>
  filterAddress("/c", new URLSearchParams(query), { filter, saved });

describe("the address of a filter", () => {
  test("is readable, and keeps what else the list was asked for", () => {
    expect(address("q=a&sort=-name", "city:has:Cluj;(email:empty|group:any:1,2)")).toBe(
      "/c?q=a&sort=-name&filter=city:has:Cluj;(email:empty|group:any:1,2)",
    );
  });

  test("begins at the first page", () => {
    expect(address("after=x&before=y&from=51&view=3", "id:gt:5")).toBe("/c?view=3&filter=id:gt:5");
  });

  test("says nothing where the view has the filter by itself", () => {
    expect(address("filter=id:gt:5", "", "")).toBe("/c");
    expect(address("view=3&filter=", "id:gt:5", "id:gt:5")).toBe("/c?view=3");
  });

  test("says that there is none where the view has one", () => {
    expect(address("view=3", "", "id:gt:5")).toBe("/c?view=3&filter=");
  });

  test("is read as it was written, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (filter) => {
        const { searchParams } = new URL(
          address("q=a%26b", filter, `${filter}x`),
          "http://localhost",
        );
        expect(searchParams.get("filter")).toBe(filter);
        expect(searchParams.get("q")).toBe("a&b");
      }),
    );
  });
});
