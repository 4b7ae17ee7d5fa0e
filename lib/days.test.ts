import { expect, test } from "vitest";
import { instantOf, localTime, startOfDay } from "./days";

const ZONE = "Europe/Bucharest";

test("a time that was typed is the zone's, in winter and in summer", () => {
  expect(new Date(instantOf("2026-11-22T15:45", ZONE)).toISOString()).toBe(
    "2026-11-22T13:45:00.000Z",
  );
  expect(new Date(instantOf("2026-07-22T15:45", ZONE)).toISOString()).toBe(
    "2026-07-22T12:45:00.000Z",
  );
  expect(new Date(startOfDay("2026-07-22", ZONE)).toISOString()).toBe("2026-07-21T21:00:00.000Z");
});

test("an instant is shown as the zone's clocks show it, and comes back as it was", () => {
  for (const local of [
    "2026-01-31T00:00",
    "2026-03-29T05:30",
    "2026-10-25T05:00",
    "1999-12-31T23:59",
  ])
    expect(localTime(instantOf(local, ZONE), ZONE)).toBe(local);
});

test("an hour that the clocks skip is still an instant", () => {
  expect(localTime(instantOf("2026-03-29T03:30", ZONE), ZONE)).toMatch(/^2026-03-29T0[24]:30$/);
});
