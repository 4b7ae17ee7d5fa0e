import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineNet, totalsOf } from "./totals";

const line = (quantity: number, unitPrice: number, taxBp = 0) => ({
  description: "x",
  quantity,
  unitPrice,
  taxBp,
});

describe("totals", () => {
  test("of two rates with a discount", () => {
    const lines = [line(2000, 5000, 1900), line(1500, 1000, 900), line(1000, 333, 1900)];
    expect(totalsOf(lines, 1000)).toEqual({
      subtotal: 11_833,
      discount: 1183,
      tax: 1889,
      total: 12_539,
      taxes: [
        { taxBp: 900, base: 1350, tax: 122 },
        { taxBp: 1900, base: 9300, tax: 1767 },
      ],
    });
  });

  test("tax is counted once a rate, not line by line", () => {
    const lines = Array.from({ length: 10 }, () => line(1000, 3, 1900));
    expect(totalsOf(lines, 0).tax).toBe(6); // 0.57 a line would be 10
  });

  test("nothing comes to nothing", () => {
    expect(totalsOf([], 500)).toMatchObject({ subtotal: 0, discount: 0, tax: 0, total: 0 });
    expect(totalsOf([line(1000, 100), line(1000, -100, 1900)], 500).subtotal).toBe(0);
  });

  test("the parts always make the whole", () => {
    const one = fc.record({
      description: fc.constant("x"),
      quantity: fc.integer({ min: 0, max: 1e6 }),
      unitPrice: fc.integer({ min: -1e7, max: 1e9 }),
      taxBp: fc.constantFrom(0, 500, 900, 1100, 1900, 2100),
    });
    const lists = fc.array(one, { maxLength: 12 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 0, max: 10_000 }), (lines, discountBp) => {
        const { subtotal, discount, tax, total, taxes } = totalsOf(lines, discountBp);
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(subtotal).toBe(sum(lines.map(lineNet)));
        expect(sum(taxes.map(({ base }) => base))).toBe(subtotal - discount);
        expect(sum(taxes.map((part) => part.tax))).toBe(tax);
        expect(total).toBe(subtotal - discount + tax);
      }),
    );
  });
});
