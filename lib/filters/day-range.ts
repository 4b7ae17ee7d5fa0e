import { plusDays, readDay } from "../days";
import { clean } from "../text";
import type { Operator } from "./schema";

/** Days from … to …, both included; an end that is absent is open. */
export type DayRange = { from?: string; to?: string };

/** A day as people write it, `31.01.2026` too, as it is kept; "" when it is none. */
export const plainDay = (text: string | undefined) => readDay(clean(text ?? "")) ?? "";

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
