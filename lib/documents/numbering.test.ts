import { describe, expect, test } from "vitest";
import { numberAfter, splitNumber } from "./numbering";

describe("numbers of documents", () => {
  test.each([
    ["10248", "", 10_248, "10249"],
    ["INV-0099", "INV-", 99, "INV-0100"],
    ["INV-9999", "INV-", 9999, "INV-10000"],
    ["2026/07-3", "2026/07-", 3, "2026/07-4"],
  ])("%s is followed in its series", (number, series, seq, next) => {
    const split = splitNumber(number);
    expect(split).toEqual({ number, series, seq });
    expect(numberAfter(split)).toMatchObject({ number: next, series });
  });

  test("one without figures counts nothing", () => {
    expect(splitNumber("final")).toEqual({ number: "final", series: "final", seq: null });
  });
});
