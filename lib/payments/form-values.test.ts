import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  applyForm,
  givenValues,
  newPaymentValues,
  type PayableInvoice,
  type PaymentValues,
  paymentForm,
  paymentValues,
  restOf,
  spread,
  spreadValues,
} from "./form-values";
import type { PaymentView } from "./schema";

const invoice = (id: number, most: number, more: Partial<PayableInvoice> = {}): PayableInvoice => ({
  ...{ id, number: `INV-${id}`, date: "2026-11-01", dueDate: null },
  ...{ currency: "EUR", most, given: 0, ...more },
});

const invoices = [invoice(1, 10_000), invoice(2, 5000, { currency: "RON" }), invoice(3, 2000)];
const offered = { invoices, currency: "EUR", locale: "en" };
const start = { ...offered, kind: "payment", today: "2026-11-26" } as const;

const typed = (change: Partial<PaymentValues>): PaymentValues => ({
  ...newPaymentValues(start),
  ...change,
});
const places = (...amounts: string[]) =>
  invoices.map(({ id }, i) => ({ invoiceId: id, amount: amounts[i] ?? "" }));

const problems = (change: Partial<PaymentValues>, locale = "en") =>
  paymentForm({ invoices, locale })
    .safeParse(typed(change))
    .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);

describe("what an amount pays", () => {
  test("is the first invoice as far as it goes, then the next, none of another currency", () => {
    expect(spreadValues(11_000, offered)).toEqual(places("100.00", "", "10.00"));
    expect(spreadValues(99_999, offered)).toEqual(places("100.00", "", "20.00"));
    expect(spreadValues(Number.NaN, offered)).toEqual(places());
  });

  test("is never more than there is, nor more than is open, and leaves nothing it could pay", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1e6 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5e6 }), amounts, (amount, open) => {
        const given = spread(
          amount,
          open.map((most, i) => invoice(i, most)),
        );
        const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);
        expect(sum(given)).toBe(Math.min(amount, sum(open)));
        expect(given.every((part, i) => part <= (open[i] ?? 0))).toBe(true);
      }),
    );
  });
});

describe("the form of a payment", () => {
  test("for an invoice has its currency and pays it whole", () => {
    const pays = invoice(2, 5000, { currency: "RON" });
    expect(newPaymentValues({ ...start, pays, locale: "ro" })).toMatchObject({
      amount: "50,00",
      currency: "RON",
      date: "2026-11-26",
      allocations: places("", "50,00", ""),
    });
  });

  test("is read in the reader's writing", () => {
    const values = typed({
      amount: "1.234,50",
      keepCredit: true,
      method: " Card ",
      allocations: places("100", "77", "12,5"),
    });
    expect(paymentForm({ invoices, locale: "ro" }).parse(values)).toEqual({
      kind: "payment",
      amount: 123_450,
      currency: "EUR",
      date: "2026-11-26",
      method: "Card",
      reference: null,
      note: null,
      keepCredit: true,
      allocations: [
        { invoiceId: 1, amount: 10_000 },
        { invoiceId: 3, amount: 1250 },
      ],
    });
  });

  test("says in place what is wrong", () => {
    expect(problems({ amount: "" })).toEqual(["amount errors.amount"]);
    expect(problems({ amount: "0" })).toEqual(["amount errors.amountAboveZero"]);
    expect(problems({ amount: "200", allocations: places("x", "", "20.01") })).toEqual([
      "allocations.0.amount errors.amount",
      "allocations.2.amount errors.aboveInvoiceOpen|most=20.00|currency=EUR",
    ]);
    expect(problems({ amount: "5", allocations: places("10") })).toEqual([
      "amount errors.allocatedAboveAmount",
    ]);
  });

  test("has a rest only where it is meant; a refund takes it from credit", () => {
    const rest = { amount: "50", allocations: places("10") };
    expect(problems(rest)).toEqual(["keepCredit errors.abovePayable|most=10.00|currency=EUR"]);
    expect(problems({ ...rest, keepCredit: true })).toBeUndefined();
    expect(problems({ ...rest, kind: "refund" })).toBeUndefined();
    expect(problems({ ...rest, kind: "refund", allocations: places("101") })).toEqual([
      "allocations.0.amount errors.aboveInvoicePaid|most=100.00|currency=EUR",
    ]);
  });

  test("of one that is there starts from what it gave", () => {
    const given = [invoice(1, 10_000, { given: 10_000 }), invoice(3, 2000)];
    const payment: PaymentView = {
      ...{ id: 9, clientId: 1, number: "PAY-9", currency: "EUR", amount: 15_000, open: 5000 },
      ...{
        date: "2026-11-20",
        version: 2,
        createdAt: 0,
        method: null,
        reference: "OP 7",
        note: null,
      },
      kind: "payment",
      status: "booked",
      allocations: [],
    };
    const values = paymentValues(payment, { invoices: given, locale: "en" });
    expect(values).toMatchObject({ amount: "150.00", reference: "OP 7", keepCredit: true });
    expect(values.allocations.map(({ amount }) => amount)).toEqual(["100.00", ""]);
  });
});

describe("what is there already", () => {
  const form = applyForm({ ...offered, amount: 11_000 });

  test("goes to invoices as far as it goes", () => {
    expect(form.parse({ allocations: places("100", "", "10") })).toEqual({
      allocations: [
        { invoiceId: 1, amount: 10_000 },
        { invoiceId: 3, amount: 1000 },
      ],
    });
    const [issue] = form.safeParse({ allocations: places("100", "", "20") }).error?.issues ?? [];
    expect(issue?.path.join(".")).toBe("allocations.0.amount");
    expect(issue?.message).toBe("errors.allocatedAboveAmount");
  });

  test("goes nowhere when nothing is said", () => {
    expect(form.parse({ allocations: givenValues(offered) })).toEqual({ allocations: [] });
    expect(restOf(11_000, [])).toBe(11_000);
  });
});
