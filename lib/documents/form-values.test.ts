import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  amountText,
  copiedValues,
  countedTotals,
  type DocumentValues,
  documentForm,
  documentValues,
  newDocumentValues,
  plainNumber,
  typedAmount,
} from "./form-values";

const start = {
  kind: "invoice",
  today: "2026-11-26",
  currency: "EUR",
  discountBp: 250,
  taxBp: 2100,
} as const;

const typed = (change: Partial<DocumentValues> = {}): DocumentValues => ({
  ...newDocumentValues(start, "en"),
  lines: [{ description: "Oak", quantity: "2", unitPrice: "10.50", taxBp: "21" }],
  ...change,
});

const problems = (values: DocumentValues, locale = "en") =>
  documentForm(locale)
    .safeParse(values)
    .error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`);

describe("a number as people type it", () => {
  test.each([
    ["1.234,50", "ro", "1234.50"],
    ["1.234,50", "en", "1234.50"],
    ["1,234.50", "en", "1234.50"],
    ["1,234.50", "ro", "1234.50"],
    ["1234.5", "ro", "1234.5"],
    ["1234,5", "en", "1234.5"],
    ["1.234", "ro", "1234"],
    ["1.234", "en", "1.234"],
    ["1,234", "en", "1234"],
    ["1,234", "ro", "1.234"],
    ["0.125", "ro", "0.125"],
    ["1.234.567", "en", "1234567"],
    ["1 234 567,8", "ro", "1234567.8"],
    ["−12,30", "ro", "-12.30"],
    ["12", "en", "12"],
  ])("«%s» in %s is %s", (text, locale, plain) => {
    expect(plainNumber(text, locale)).toBe(plain);
  });

  test.each(["", "abc", "1,2,3", "12.34.567", "1.2345,6", ",5", "1..2", "--1", "12 lei"])(
    "«%s» is none",
    (text) => {
      expect(plainNumber(text, "ro")).toBeNull();
      expect(typedAmount(text, "EUR", "en")).toBeNaN();
    },
  );

  test("an amount with more figures than its currency is none", () => {
    expect(typedAmount("1.005", "EUR", "en")).toBeNaN();
    expect(typedAmount("12.50", "JPY", "en")).toBeNaN();
  });

  test("what a form shows is read back, in both languages and every kind of currency", () => {
    const minor = fc.integer({ min: -1e14, max: 1e14 });
    const currency = fc.constantFrom("EUR", "JPY", "KWD");
    fc.assert(
      fc.property(minor, currency, fc.constantFrom("en", "ro"), (amount, code, locale) => {
        expect(typedAmount(amountText(amount, code, locale), code, locale)).toBe(amount);
      }),
    );
  });

  test("so is what Intl writes with all its marks", () => {
    const cents = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(cents, fc.constantFrom("en", "ro"), (amount, locale) => {
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 });
        expect(typedAmount(format.format(amount / 100), "EUR", locale)).toBe(amount);
      }),
    );
  });
});

describe("the form of a document", () => {
  test("of a new one has the day, a month to pay, the client's discount and one line", () => {
    expect(newDocumentValues(start, "ro")).toMatchObject({
      date: "2026-11-26",
      dueDate: "2026-12-26",
      discountBp: "2,5",
      lines: [{ description: "", quantity: "1", unitPrice: "", taxBp: "21" }],
    });
    expect(newDocumentValues({ ...start, kind: "creditNote" }, "en").dueDate).toBe("");
  });

  test("is read in the reader's writing", () => {
    const lines = [{ description: " Oak ", quantity: "1,5", unitPrice: "1.234,50", taxBp: "19" }];
    expect(documentForm("ro").parse(typed({ lines, discountBp: "2,5", note: "" }))).toEqual({
      date: "2026-11-26",
      dueDate: "2026-12-26",
      currency: "EUR",
      discountBp: 250,
      lines: [{ description: "Oak", quantity: 1500, unitPrice: 123_450, taxBp: 1900 }],
      note: null,
    });
  });

  test("says in place what is wrong", () => {
    const lines = [
      { description: "", quantity: "0", unitPrice: "x", taxBp: "200" },
      { description: "Oak", quantity: "no", unitPrice: "1.005", taxBp: "" },
    ];
    expect(problems(typed({ lines, date: "", discountBp: "300" }))).toEqual([
      "date errors.required",
      "lines.0.description errors.required",
      "lines.0.quantity errors.quantity",
      "lines.0.unitPrice errors.amount",
      "lines.0.taxBp errors.taxRate",
      "lines.1.quantity errors.quantity",
      "lines.1.unitPrice errors.amount",
      "discountBp errors.discount",
    ]);
  });

  test("leaves out lines that were left empty at the end, but never all", () => {
    const empty = { description: " ", quantity: "1", unitPrice: "", taxBp: "21" };
    const [line] = typed().lines;
    const read = documentForm("en").parse(typed({ lines: [...typed().lines, empty, empty] }));
    expect(read.lines).toHaveLength(1);
    expect(problems(typed({ lines: [empty] }))).toContain("lines.0.description errors.required");
    const between = typed({ lines: [empty, ...(line ? [line] : [])] });
    expect(problems(between)).toContain("lines.0.description errors.required");
  });

  test("keeps the sum of one that came without lines", () => {
    const came = { ...start, date: start.today, dueDate: null, lines: [], total: 9900, note: null };
    const values = documentValues(came, "ro");
    expect(values.total).toBe("99,00");
    expect(documentForm("ro").parse(values)).toMatchObject({ lines: [], total: 9900 });
    expect(countedTotals(values, "ro").total).toBe(9900);
  });

  test("of one that is there comes back as it was", () => {
    const line = fc.record({
      description: fc.constantFrom("Oak", "Ulei, 1 l"),
      quantity: fc.integer({ min: 1, max: 1e9 }),
      unitPrice: fc.integer({ min: -1e10, max: 1e10 }),
      taxBp: fc.integer({ min: 0, max: 10_000 }),
    });
    const discount = fc.integer({ min: 0, max: 10_000 });
    const lists = fc.array(line, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lists, discount, fc.constantFrom("en", "ro"), (lines, discountBp, locale) => {
        const kept = { ...start, date: start.today, dueDate: null, note: null, total: 0 };
        const values = documentValues({ ...kept, lines, discountBp }, locale);
        expect(documentForm(locale).parse(values)).toMatchObject({ lines, discountBp });
      }),
    );
  });

  test("a copy has days of its own", () => {
    const kept = { ...start, date: "2020-01-01", dueDate: null, lines: [], total: 0, note: null };
    const copy = copiedValues(kept, start, "en");
    expect([copy.date, copy.dueDate]).toEqual(["2026-11-26", "2026-12-26"]);
  });

  test("counts what can be read while it is typed", () => {
    const line = { description: "", quantity: "2", unitPrice: "1.234,50", taxBp: "19" };
    const half = { ...line, unitPrice: "1.2x" };
    expect(countedTotals(typed({ lines: [line, half], discountBp: "10" }), "ro")).toMatchObject({
      nets: [246_900, 0],
      subtotal: 246_900,
      discount: 24_690,
      tax: 42_220,
      total: 264_430,
    });
  });
});
