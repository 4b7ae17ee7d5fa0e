import { describe, expect, test } from "vitest";
import { plusDays, startOfDay } from "../days";
import { dayRange } from "./day-range";

describe("days", () => {
  test("are counted over the ends of months and years", () => {
    expect([plusDays("2024-02-28", 1), plusDays("2026-01-01", -1)]).toEqual([
      "2024-02-29",
      "2025-12-31",
    ]);
  });

  test.each([
    ["on", ["26.11.2026"], { from: "2026-11-26", to: "2026-11-26" }],
    ["before", ["2026-11-26"], { to: "2026-11-25" }],
    ["after", ["2026-11-26"], { from: "2026-11-27" }],
    ["between", ["2026-12-01", "2026-11-26"], { from: "2026-11-26", to: "2026-12-01" }],
    ["last", ["7"], { from: "2026-11-19", to: "2026-11-26" }],
    ["older", ["7"], { to: "2026-11-18" }],
    ["next", ["7"], { from: "2026-11-26", to: "2026-12-03" }],
  ] as const)("«%s %s» are %o", (op, values, range) => {
    expect(dayRange(op, values, "2026-11-26")).toEqual(range);
  });

  test.each([
    ["2026-11-26", "Europe/Bucharest", "2026-11-25T22:00:00Z"],
    ["2026-07-01", "Europe/Bucharest", "2026-06-30T21:00:00Z"],
    ["2026-03-29", "Europe/Bucharest", "2026-03-28T22:00:00Z"], // the clocks go forward that night
    ["2026-10-26", "Europe/Bucharest", "2026-10-25T22:00:00Z"],
    ["2026-11-26", "America/New_York", "2026-11-26T05:00:00Z"],
    ["2026-11-26", "UTC", "2026-11-26T00:00:00Z"],
  ])("%s begins in %s at %s", (day, zone, instant) => {
    expect(new Date(startOfDay(day, zone)).toISOString()).toBe(new Date(instant).toISOString());
  });
});
