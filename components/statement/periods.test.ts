import { expect, test } from "vitest";
import { PRESETS, periodOfPreset, presetOf } from "./periods";

test.each([
  ["thisMonth", "2026-01-15", "2026-01-01", "2026-01-15"],
  ["lastMonth", "2026-01-15", "2025-12-01", "2025-12-31"],
  ["lastMonth", "2024-03-31", "2024-02-01", "2024-02-29"],
  ["thisQuarter", "2026-11-26", "2026-10-01", "2026-11-26"],
  ["thisYear", "2026-11-26", "2026-01-01", "2026-11-26"],
  ["lastYear", "2026-11-26", "2025-01-01", "2025-12-31"],
] as const)("%s on %s is from %s to %s", (preset, today, from, to) => {
  expect(periodOfPreset(preset, today)).toEqual({ from, to });
});

test("a period is known again by its days", () => {
  for (const preset of PRESETS)
    expect(presetOf(periodOfPreset(preset, "2026-11-26"), "2026-11-26")).toBe(preset);
  expect(presetOf({ from: "2026-11-02", to: "2026-11-03" }, "2026-11-26")).toBeUndefined();
});
