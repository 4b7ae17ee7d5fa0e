import type { ClientChange } from "../history/queries";

export type Operation = Pick<
  ClientChange,
  "operationId" | "operationKind" | "actorKind" | "actorName" | "source" | "at"
> & { changes: ClientChange[] };

export type Day = { day: string; operations: Operation[] };

/** The day an instant falls on in a zone, as `2026-11-22`. */
export const dayOf = (ms: number, zone: string) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(ms);

/** Changes, last first, by the operation they belong to and the day it was done. */
export function changeDays(rows: readonly ClientChange[], zone: string): Day[] {
  const days: Day[] = [];
  for (const row of rows) {
    const day = dayOf(row.at, zone);
    if (days.at(-1)?.day !== day) days.push({ day, operations: [] });
    const { operations = [] } = days.at(-1) ?? {};
    const current = operations.at(-1);
    if (current?.operationId === row.operationId) current.changes.push(row);
    else operations.push({ ...row, changes: [row] });
  }
  return days;
}
