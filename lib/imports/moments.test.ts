import { expect, test } from "vitest";
import { readMoment } from "./moments";

test.each([
  ["2026-07-01", "2026-06-30T21:00:00Z"],
  ["01.07.2026 14:30", "2026-07-01T11:30:00Z"],
  ["2026-01-31T08:05:09Z", "2026-01-31T08:05:09Z"],
  ["2026-01-31 08:00 -05:00", "2026-01-31T13:00:00Z"],
])("«%s» in Bucharest is %s", (text, utc) => {
  expect(readMoment(text, { zone: "Europe/Bucharest" })).toBe(Date.parse(utc));
});

test.each(["", "soon", "2026-02-30", "2026-01-31 25:00"])("«%s» is no moment", (text) => {
  expect(readMoment(text, { zone: "Europe/Bucharest" })).toBeNull();
});
