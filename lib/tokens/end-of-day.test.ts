import { expect, test } from "vitest";
import { endOfDay } from "./end-of-day";

test.each([
  ["2026-11-22", "UTC", "2026-11-22T23:59:59.999Z"],
  ["2026-11-22", "Europe/Bucharest", "2026-11-22T21:59:59.999Z"],
  ["2026-07-22", "Europe/Bucharest", "2026-07-22T20:59:59.999Z"],
  ["2026-10-25", "Europe/Bucharest", "2026-10-25T21:59:59.999Z"], // clocks go back
  ["2026-03-28", "Asia/Beirut", "2026-03-28T21:59:59.999Z"], // the next day begins at one
  ["2026-11-22", "Pacific/Kiritimati", "2026-11-22T09:59:59.999Z"],
  ["2026-11-22", "Etc/GMT+12", "2026-11-23T11:59:59.999Z"],
  ["2028-02-29", "America/New_York", "2028-03-01T04:59:59.999Z"],
])("%s in %s ends at %s", (day, zone, end) => {
  expect(new Date(endOfDay(day, zone)).toISOString()).toBe(end);
});

test("what is no day has no end", () => {
  expect(endOfDay("2026-02-99", "UTC")).toBeNaN();
});
