import { expect, test } from "vitest";
import { wireSpan, wireTime } from "./wire-time";

test("an instant is written in UTC", () => {
  expect(wireTime(Date.UTC(2026, 0, 31, 8, 5, 9, 999))).toBe("2026-01-31 08:05:09");
});

test.each([
  ["2026-01-31", "2026-01-31T00:00:00.000Z", "2026-01-31T23:59:59.999Z"],
  [" 2026-01-31 08:00 ", "2026-01-31T08:00:00.000Z", "2026-01-31T08:00:00.999Z"],
  ["2026-01-31 08:00:05", "2026-01-31T08:00:05.000Z", "2026-01-31T08:00:05.999Z"],
  ["2026-01-31T10:00:00+02:00", "2026-01-31T08:00:00.000Z", "2026-01-31T08:00:00.999Z"],
  ["1769846400", "2026-01-31T08:00:00.000Z", "2026-01-31T08:00:00.999Z"],
])("«%s» means a span of time", (text, first, last) => {
  const span = wireSpan(text);
  expect([span?.first, span?.last].map((at) => new Date(at ?? 0).toISOString())).toEqual([
    first,
    last,
  ]);
});

test.each([
  "yesterday",
  "2026-02-30",
  "2026-13-01",
  "2026-02-30 10:00",
  "31.01.2026",
  "2026-01-31 25:00",
  "12",
  "2026",
])("«%s» means none", (text) => {
  expect(wireSpan(text)).toBeNull();
});
