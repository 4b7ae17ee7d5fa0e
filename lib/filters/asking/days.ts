import { type SQL, sql } from "drizzle-orm";
import { plusDays, startOfDay } from "../../days";
import { dayRange } from "../day-range";
import type { Condition, Operator } from "../schema";
import { type Asking, allOf } from "./predicate";

type Asked = Pick<Condition, "op" | "values">;

/** A day as it is kept, `2026-11-26`. */
export function dayTest(day: SQL, { op, values }: Asked, { today }: Asking): SQL {
  const { from, to } = dayRange(op as Operator, values, today);
  const ends = [from && sql`${day} >= ${from}`, to && sql`${day} <= ${to}`];
  return allOf(ends.flatMap((end) => end || []));
}

/** An instant, on a day of the workspace's zone. */
export function instantTest(instant: SQL, { op, values }: Asked, { today, zone }: Asking): SQL {
  const { from, to } = dayRange(op as Operator, values, today);
  const ends = [
    from && sql`${instant} >= ${startOfDay(from, zone)}`,
    to && sql`${instant} < ${startOfDay(plusDays(to, 1), zone)}`,
  ];
  return allOf(ends.flatMap((end) => end || []));
}
