import { describe, expect, test } from "vitest";
import { firstRow, pageLinks, searchParamsOf, sortLink } from "./list-address";

const byName = { sort: "name", saved: "name" };

describe("the head of a column", () => {
  test("orders by the column at a first press, the other way round at a second", () => {
    expect(sortLink({}, byName, "name")).toEqual({
      href: "/admin/clients?sort=-name",
      direction: "asc",
    });
    expect(sortLink({}, byName, "created")?.href).toBe("/admin/clients?sort=-created");
    const newest = { sort: "-created", saved: "name" };
    expect(sortLink({}, newest, "created")).toEqual({
      href: "/admin/clients?sort=created",
      direction: "desc",
    });
    expect(sortLink({}, byName, "custom.4")?.href).toBe("/admin/clients?sort=custom.4");
  });

  test("says nothing where that is how the view is ordered by itself", () => {
    const link = sortLink({ sort: "-name" }, { sort: "-name", saved: "name" }, "name");
    expect(link?.href).toBe("/admin/clients");
    const other = sortLink({}, { sort: "-updated", saved: "-updated" }, "name");
    expect(other?.href).toBe("/admin/clients?sort=name");
  });

  test("leads nowhere where nothing can be ordered", () => {
    expect(sortLink({}, byName, "groups")).toBeUndefined();
  });

  test("begins at the first page and keeps what else is asked", () => {
    const params = { after: "x", before: "y", from: "51", filter: "", view: "7" };
    expect(sortLink(params, byName, "status")?.href).toBe(
      "/admin/clients?filter=&view=7&sort=-status",
    );
  });
});

const page = { rows: 50, limit: 50, searched: false };

describe("pageLinks", () => {
  test("a list is walked by its cursors, both ways", () => {
    expect(pageLinks({}, { ...page, next: "N", from: 1 })).toEqual({
      next: "/admin/clients?after=N&from=51",
      previous: undefined,
    });
    const params = { after: "N", from: "51" };
    expect(pageLinks(params, { ...page, next: "M", previous: "P", from: 51 })).toEqual({
      next: "/admin/clients?after=M&from=101",
      previous: "/admin/clients?before=P",
    });
  });

  test("what was found is walked back by the way one came", () => {
    const found = { ...page, searched: true };
    const first = pageLinks({ q: "a" }, { ...found, next: "A", from: 1 });
    expect(first).toEqual({ next: "/admin/clients?q=a&after=A&from=51", previous: undefined });
    const third = pageLinks({ q: "a", after: "A.B" }, { ...found, next: "C", from: 101 });
    expect(third.next).toBe("/admin/clients?q=a&after=A.B.C&from=151");
    expect(third.previous).toBe("/admin/clients?q=a&after=A&from=51");
    expect(searchParamsOf({ q: "a", after: "A.B" }).after).toBe("B");
  });
});

describe("firstRow", () => {
  const middle = { hasPrevious: true, hasNext: true, rows: 50 };
  test("the first page begins at 1, whatever the address says", () => {
    expect(firstRow({ from: "77" }, { ...middle, hasPrevious: false })).toBe(1);
  });
  test("the last page ends at the total", () => {
    expect(firstRow({ from: "77" }, { ...middle, hasNext: false, rows: 4, total: 104 })).toBe(101);
  });
  test.each([
    ["101", 101],
    ["-3", undefined],
    ["1e99", undefined],
    ["x", undefined],
  ])("in between, %j is %j", (from, expected) => expect(firstRow({ from }, middle)).toBe(expected));
});
