import { dayOf } from "../days";

const HOUR_MS = 3_600_000;

/** The last millisecond of a day, `2026-11-22`, in a zone; NaN when there is no such day. */
export function endOfDay(day: string, zone: string): number {
  const midnight = Date.parse(`${day}T24:00:00Z`);
  // No zone is further from UTC; halving needs no table of offsets and no rule for clock changes.
  let within = midnight - 15 * HOUR_MS;
  let over = midnight + 13 * HOUR_MS;
  while (over - within > 1) {
    const middle = Math.floor((within + over) / 2);
    if (dayOf(middle, zone) <= day) within = middle;
    else over = middle;
  }
  return within;
}
