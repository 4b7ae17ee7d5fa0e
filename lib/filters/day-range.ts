import { readValue } from "../fields/read-value";
import type { Operator } from "./schema";

/** Days from … to …, both included; an end that is absent is open. */
export type DayRange = { from?: string; to?: string };

const DAY_MS = 86_400_000;

/** `2026-11-26` so many days later. */
export const plusDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** A day as people write it, `31.01.2026` too, as it is kept; "" when it is none. */
export function plainDay(text: string | undefined): string {
  const read = readValue({ type: "date", choices: [] }, text ?? "", null);
  return "value" in read ? (read.value ?? "") : "";
}

type Reader = (values: readonly string[], today: string) => DayRange;

const READERS: Partial<Record<Operator, Reader>> = {
  on: ([day]) => ({ from: plainDay(day), to: plainDay(day) }),
  before: ([day]) => ({ to: plusDays(plainDay(day), -1) }),
  after: ([day]) => ({ from: plusDays(plainDay(day), 1) }),
  between: (values) => {
    const [from, to] = values.map((value) => plainDay(value)).sort();
    return { from, to };
  },
  last: ([days], today) => ({ from: plusDays(today, -Number(days)), to: today }),
  older: ([days], today) => ({ to: plusDays(today, -Number(days) - 1) }),
  next: ([days], today) => ({ from: today, to: plusDays(today, Number(days)) }),
};

/** The days that an operator means, seen from today. */
export const dayRange = (op: Operator, values: readonly string[], today: string): DayRange =>
  READERS[op]?.(values, today) ?? {};

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

/** The instant (UTC milliseconds) at which a day begins in a zone. */
export function startOfDay(day: string, zone: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - offsetAt(midnight, zone);
  return midnight - offsetAt(guess, zone); // the clocks may change between the two
}
