import { expect, test } from "vitest";
import type { Choice } from "@/db/field-types";
import { readValue, valueText } from "./read-value";

const choices: Choice[] = [
  { id: 1, label: "Gold" },
  { id: 2, label: "Silver", archived: true },
  { id: 7, label: "Țintă" },
];
const read = (
  type: Parameters<typeof readValue>[0]["type"],
  text: string,
  kept: string | null = null,
) => {
  const found = readValue({ type, choices }, text, kept);
  return "problem" in found ? found.problem.split("|")[0] : found.value;
};

test.each([
  ["text", "  two  words ", "two  words"],
  ["text", "   ", null],
  ["text", "x".repeat(1001), "errors.tooLong"],
  ["number", "0012.50", "12.5"],
  ["number", "-0", "0"],
  ["number", "1 234,5", "1234.5"],
  ["number", "12e3", "errors.fieldNumber"],
  ["number", "a few", "errors.fieldNumber"],
  ["date", "2026-02-28", "2026-02-28"],
  ["date", "2026-2-8", "2026-02-08"],
  ["date", "31.01.2026", "2026-01-31"],
  ["date", "2026-02-30", "errors.fieldDate"],
  ["date", "tomorrow", "errors.fieldDate"],
  ["checkbox", "Yes", "1"],
  ["checkbox", "nu", "0"],
  ["checkbox", "perhaps", "errors.fieldCheckbox"],
  ["link", "acme.ro", "https://acme.ro"],
  ["link", "javascript:alert(1)", "errors.website"],
  ["choice", "gold", "1"],
  ["choice", "tinta", "7"],
  ["choice", "Bronze", "errors.fieldChoice"],
  ["choice", "Silver", "errors.choiceArchived"],
  ["multi", "Țintă, Gold,", "1,7"],
  ["multi", "Gold, Bronze", "errors.fieldChoice"],
] as const)("a %s is read from «%s»", (type, text, kept) => {
  expect(read(type, text)).toBe(kept);
});

test("an archived choice stays where it is", () => {
  expect(read("choice", "Silver", "2")).toBe("2");
  expect(read("multi", "Gold, Silver", "2,7")).toBe("1,2");
});

test("what was read reads back the same", () => {
  expect(valueText({ type: "multi", choices }, "1,7")).toBe("Gold, Țintă");
  expect(valueText({ type: "choice", choices }, "2")).toBe("Silver");
  expect(valueText({ type: "number", choices }, "1.5")).toBe("1.5");
});
