import { existsSync } from "node:fs";
import * as schema from "@/db/schema";
import { ENDPOINTS } from "./endpoints";
import { expect, test } from "./fixtures";

const table = (name: string) => Object.keys(schema).includes(name);
const address = (path: string) => ENDPOINTS.some((endpoint) => endpoint.path.startsWith(path));

/**
 * Lines of the contract that nothing can bring about yet, by the capability that they wait for. Its
 * arrival makes the test fail here; then the line becomes a test of its own.
 */
const PENDING: [capability: string, arrived: () => boolean, line: string][] = [
  [
    "invoices",
    () => table("invoices"),
    "DELETE is a 409 with the reason and counts while live invoices refer to the customer",
  ],
  ["estimates", () => table("estimates"), "the same for estimates"],
  ["credit notes", () => table("creditNotes"), "the same for credit notes"],
  ["payments", () => table("payments"), "the same for payments"],
  ["the records' API", () => address("/api/invoices"), "/api/invoices, projects, tickets, …"],
  ["the settings' lists", () => address("/api/common"), "/api/common/payment_mode, /tax_data"],
  ["webhooks", () => address("/api/webhooks"), "/api/webhooks, their signature and logs"],
  [
    "merges",
    () => existsSync("lib/duplicates"),
    "a merged customer answers under its old id, with a header that names the survivor",
  ],
];

for (const [capability, arrived, line] of PENDING) {
  test(`pending until there are ${capability}: ${line}`, () => {
    expect(arrived()).toBe(false);
  });
}
