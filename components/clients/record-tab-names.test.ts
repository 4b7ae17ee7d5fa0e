import { expect, test } from "vitest";
import { tabAddress, tabOf } from "./record-tab-names";

test.each([
  ["/admin/clients/7", "overview"],
  ["/admin/clients/7/profile", "profile"],
  ["/admin/clients/7/invoices/12", "invoices"],
  ["/admin/clients/7/invoices/12/edit", "invoices"],
  ["/admin/clients/7/credit-notes/3", "invoices"],
])("%s belongs to %s", (path, tab) => {
  expect(tabOf(path)).toBe(tab);
});

test("a tab keeps the list in which the record was opened", () => {
  expect(tabAddress(7, "overview", "?view=mine")).toBe("/admin/clients/7?view=mine");
  expect(tabAddress(7, "tasks", "?view=mine")).toBe("/admin/clients/7/tasks?view=mine");
});
