const DAY_MS = 86_400_000;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/** A day as people write it, `31.01.2026` too, as it is kept, `2026-01-31`; null when it is none. */
export function readDay(text: string): string | null {
  const [, y, m, d] = ISO.exec(text) ?? [];
  const [, day = d, month = m, year = y] = DAY_FIRST.exec(text) ?? [];
  if (!year || !month || !day) return null;
  const plain = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${plain}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(plain) ? plain : null;
}

/** `2026-11-26` so many days later. */
export const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days lie between two. */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day an instant falls on in a zone, as `2026-11-22`. */
export function dayOf(ms: number, zone: string): string {
  const known =
    formats.get(zone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
  formats.set(zone, known);
  return known.format(ms);
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(ms: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    dateStyle: "short",
    timeStyle: "medium",
  }).format(ms);
  const [day, time] = parts.split(", ");
  return Date.parse(`${day}T${time}Z`) - Math.floor(ms / 1000) * 1000;
}

/** The instant (UTC milliseconds) at which a zone's clocks show `2026-11-22T15:45`; NaN when that is none. */
export function instantOf(local: string, zone: string): number {
  const shown = Date.parse(`${local}Z`);
  if (Number.isNaN(shown)) return shown;
  const guess = shown - offsetAt(shown, zone);
  return shown - offsetAt(guess, zone); // the clocks may change between the two
}

/** What a zone's clocks show at an instant, to the minute: `2026-11-22T15:45`. */
export const localTime = (ms: number, zone: string) =>
  new Date(ms + offsetAt(ms, zone)).toISOString().slice(0, 16);

/** The instant at which a day begins in a zone. */
export const startOfDay = (day: string, zone: string) => instantOf(`${day}T00:00`, zone);
