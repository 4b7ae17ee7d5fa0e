import fc from "fast-check";

const nasty = fc.constantFrom(
  "\u0000",
  "\ud800",
  "%00",
  "%ED%A0%80",
  "' or 1=1 --",
  '"',
  "*",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "[object Object]",
  "NaN",
  "1e309",
  "-0",
  "9".repeat(400),
  "\u202e",
  "İ",
  "a".repeat(5000),
  "AND OR NOT NEAR(",
  "[1,",
  "{",
  "constructor",
  "__proto__",
  "toString",
  "-valueOf",
);

export const text = fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 60 }), fc.string());

export const value = fc.oneof(
  text,
  fc.integer().map(String),
  fc.constantFrom(
    "1",
    "0",
    "",
    "on",
    "RO",
    "2026-01-31",
    "allow",
    "update",
    "company",
    "-company",
    "Gold",
    '["Gold","Silver"]',
    '{"customers":{"1":"x"}}',
  ),
);
export const field = fc.oneof(
  value,
  fc.array(value, { maxLength: 3 }),
  fc.jsonValue({ maxDepth: 2 }),
);

export const id = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map(String),
  fc.integer().map(String),
  text.map(inPath),
);

/** Any text can stand in a path, once it is encoded; now and then it is not. */
export function inPath(part: string) {
  return encodeURIComponent(part.toWellFormed());
}
