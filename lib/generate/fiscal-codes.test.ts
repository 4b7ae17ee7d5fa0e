import { expect, test } from "vitest";
import { fiscalCodeFlaw } from "../clients/fiscal-code-check";
import { fiscalCodeOf } from "./fiscal-codes";

test.each(["RO", "AT", "DE", "ES", "FR", "GB", "HU", "IT", "NL", "PL"] as const)(
  "the codes of %s have right check digits, each its own",
  (country) => {
    const codes = Array.from({ length: 500 }, (_, i) => fiscalCodeOf(country, i * 7919, 3));
    expect(codes.filter((code) => fiscalCodeFlaw(code, country) !== null)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  },
);
