import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromScaled, share, toDecimal, toMinor } from "./money";

describe("amounts", () => {
  test.each([
    ["440.0", "USD", 44_000],
    ["-12.3", "EUR", -1230],
    ["500", "JPY", 500],
    ["1.2345", "KWD", null],
    ["1.234", "KWD", 1234],
    ["0.005", "EUR", null],
    ["1,234.50", "EUR", null],
    ["", "EUR", null],
    ["99999999999999", "EUR", null],
  ])("«%s» %s is %s", (text, currency, minor) => {
    expect(toMinor(text, currency)).toBe(minor);
  });

  test("are read back as they were written", () => {
    const minor = fc.integer({ min: -1e14, max: 1e14 });
    fc.assert(
      fc.property(minor, fc.constantFrom("EUR", "JPY", "KWD"), (amount, currency) => {
        expect(toMinor(toDecimal(amount, currency), currency)).toBe(amount);
      }),
    );
    expect([fromScaled(1500, 3, true), fromScaled(2000, 3, true), fromScaled(5, 2)]).toEqual([
      "1.5",
      "2",
      "0.05",
    ]);
  });
});

test("a share is rounded half away from zero, and exact where numbers are not", () => {
  expect([share(5, 1, 2), share(-5, 1, 2), share(4, 1, 10), share(2_500, 333, 1000)]).toEqual([
    3, -3, 0, 833,
  ]);
  expect(share(99_999_999_999_999, 999_999_999, 1_000_000_000)).toBe(99_999_999_899_999);
});
