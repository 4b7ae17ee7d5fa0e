import { describe, expect, test } from "vitest";
import { newValues } from "./form-values";
import { clashes, defaultSide, merge, threeWay } from "./three-way";

const before = { ...newValues({ name: "Bolta Rece" }), phone: "1", city: "Iași", groupIds: [1, 2] };
const mine = { ...before, phone: "2", email: "mine@x.ro", groupIds: [2, 1] };
const theirs = {
  ...before,
  phone: "3",
  city: "Cluj",
  groupIds: [1, 2, 3],
  primaryContact: { ...before.primaryContact, lastName: "Pop" },
};

describe("two people change one client", () => {
  const rows = threeWay(before, mine, theirs);

  test("every field that differs is a row that says who changed it", () => {
    expect(rows.map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ["email", "me"],
      ["phone", "both"],
      ["city", "them"],
      ["groupIds", "them"],
      ["primaryContact.lastName", "them"],
    ]);
    expect(rows.find(({ field }) => field === "phone")).toMatchObject({
      before: "1",
      mine: "2",
      theirs: "3",
    });
  });

  test("mine stands where I changed it, theirs where only they did", () => {
    expect(Object.fromEntries(rows.map((row) => [row.field, defaultSide(row)]))).toEqual({
      email: "mine",
      phone: "mine",
      city: "theirs",
      groupIds: "theirs",
      "primaryContact.lastName": "theirs",
    });
    expect(merge(theirs, rows)).toEqual({ ...theirs, email: "mine@x.ro", phone: "2" });
  });

  test("a choice goes before what stands by itself", () => {
    const merged = merge(theirs, rows, { phone: "theirs", "primaryContact.lastName": "mine" });
    expect(merged.phone).toBe("3");
    expect(merged.primaryContact.lastName).toBe("");
    expect(merged.email).toBe("mine@x.ro");
  });

  test("the same change by both is no question", () => {
    expect(threeWay(before, { ...before, phone: "2" }, { ...before, phone: " 2" })).toEqual([]);
  });

  test("custom fields are lines of their own", () => {
    const custom = { "1": "Gold", "2": "" };
    const was = { ...before, custom };
    const theirs = { ...was, custom: { ...custom, "2": "2027-01-31" } };
    const rows = threeWay(was, { ...was, custom: { ...custom, "1": "Silver" } }, theirs);
    expect(rows.map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ["custom.1", "me"],
      ["custom.2", "them"],
    ]);
    expect(merge(theirs, rows).custom).toEqual({ "1": "Silver", "2": "2027-01-31" });
  });

  test("it clashes only where both changed one field", () => {
    expect(clashes(rows)).toBe(true);
    expect(clashes(threeWay(before, { ...before, phone: "2" }, { ...before, city: "x" }))).toBe(
      false,
    );
  });
});
