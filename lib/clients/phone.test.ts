import { describe, expect, test } from "vitest";
import { parsePhone, phoneDigits } from "./phone";

describe("parsePhone", () => {
  test.each([
    ["0721 234 567", "RO", "+40721234567"],
    ["0721.234.567", null, "+40721234567"],
    ["0040 721 234 567", "RO", "+40721234567"],
    ["+49 (0)30 0074321", "RO", "+49300074321"],
    ["030-0074321", "DE", "+49300074321"],
    ["(503) 555-7555", "US", "+15035557555"],
    ["0264 123 456 int. 12", "RO", "+40264123456"],
  ])("reads %s of a client in %s", (text, country, e164) => {
    expect(parsePhone(text, country, "RO")).toEqual({ e164 });
  });

  test.each(["", "abc", "12", "(5) 555-4729", "0712345678 / 0722333444", "9".repeat(5000)])(
    "does not make a number of «%s»",
    (text) => {
      expect(parsePhone(text, "MX", "RO")).toEqual({ e164: null });
    },
  );

  test("lives without a plan for the country", () => {
    expect(parsePhone("0721234567", "AQ", "RO")).toEqual({ e164: null });
    expect(parsePhone("+40721234567", "AQ", "RO")).toEqual({ e164: "+40721234567" });
  });
});

describe("phoneDigits", () => {
  test.each([
    ["030-0074321", "0300074321"],
    ["(5) 555-4729", "55554729"],
    ["+40 721.234.567", "40721234567"],
    ["0040 721 234 567", "40721234567"],
    ["n/a", ""],
  ])("of %s are %s", (text, digits) => {
    expect(phoneDigits(text)).toBe(digits);
  });
});
