import { describe, expect, test } from "vitest";
import type { Change } from "@/lib/clients/change-days";
import { type MoneyWords, moneyLines } from "./change-money";

const words: MoneyWords = {
  locale: "en",
  say: (key, values) => [key, ...Object.values(values ?? {})].join(" "),
  money: new Map([
    ["invoices 5", { name: "INV-5", currency: "EUR" }],
    ["payments 6", { name: "PAY-6", currency: "EUR" }],
    ["estimates 7", { name: null, currency: "GBP" }],
  ]),
};

const told = (change: Partial<Change>) =>
  moneyLines(
    { entity: "invoices", entityId: 5, kind: "update", before: null, after: null, ...change },
    words,
  ).map(({ label, from, to }) => `${label}: ${from} → ${to}`);

describe("money in words", () => {
  const invoice = { entity: "invoices", entityId: 5 };

  test("is in its currency, states and days as people say them, and nothing of what is counted", () => {
    const before = { status: "draft", total: 1000, tax: 0, at: 1, series: "", seq: null };
    const after = { status: "sent", total: 123_450, tax: 50, at: 2, series: "INV-", seq: 5 };
    expect(told({ ...invoice, before, after })).toEqual([
      "of named.invoices INV-5 fields.status: states.draft → states.sent",
      "of named.invoices INV-5 fields.total: €10.00 → €1,234.50",
    ]);
    const due = { before: { due_date: null }, after: { due_date: "2026-01-31" } };
    expect(told({ ...invoice, ...due })).toEqual([
      "of named.invoices INV-5 fields.due_date: null → 31 Jan 2026",
    ]);
  });

  test("names its lines, one after the other", () => {
    const line = { description: "Oak", quantity: 1500, unitPrice: 1000, taxBp: 0 };
    const after = { lines: JSON.stringify([line, { ...line, description: "Pine" }]) };
    expect(told({ ...invoice, before: { lines: "[]" }, after })).toEqual([
      "of named.invoices INV-5 fields.lines: null → 1.5 × Oak (€10.00); 1.5 × Pine (€10.00)",
    ]);
  });

  test("that came or went is one line", () => {
    const after = { number: null, status: "draft", total: 500, client_id: 1, seq: null };
    expect(told({ entity: "estimates", entityId: 7, kind: "create", after })).toEqual([
      "draft.estimates: undefined → £5.00, states.draft",
    ]);
    const gone = { before: { deleted_at: null }, after: { deleted_at: 1_764_000_000_000 } };
    expect(told({ entity: "estimates", entityId: 7, ...gone })).toEqual([
      "draft.estimates: whole → null",
    ]);
  });

  test("that went somewhere says from where to where, without numbers of rows", () => {
    const row = { invoice_id: 5, payment_id: 6, credit_note_id: null, amount: 5000, client_id: 1 };
    const allocation = { entity: "allocations", entityId: 8 };
    expect(told({ ...allocation, kind: "create", after: row })).toEqual([
      "allocation: undefined → allocated €50.00 INV-5 PAY-6",
    ]);
    expect(told({ ...allocation, kind: "remove", before: row })).toEqual([
      "allocation: allocated €50.00 INV-5 PAY-6 → null",
    ]);
  });

  test("an estimate names the invoice that it became", () => {
    const change = { before: { invoice_id: null }, after: { invoice_id: 5 } };
    expect(told({ entity: "estimates", entityId: 7, ...change })).toEqual([
      "of draft.estimates fields.invoice_id: null → INV-5",
    ]);
  });
});
