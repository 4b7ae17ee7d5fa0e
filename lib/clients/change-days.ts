import { dayOf } from "../days";

/** A change as the log keeps it: columns by their SQL names. */
export type Change = {
  entity: string;
  entityId: number;
  kind: "create" | "update" | "remove";
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

/** A change with the operation it belongs to. */
export type LoggedChange = Change & {
  id: number;
  operationId: number;
  operationKind: string;
  actorKind: "user" | "token" | "system";
  actorName: string;
  source: "screen" | "api" | "cli" | "import" | "system";
  at: number;
};

export type LoggedOperation = LoggedChange & { changes: LoggedChange[] };
export type Day = { day: string; operations: LoggedOperation[] };

/** Changes, last first, by the operation they belong to and the day it was done. */
export function changeDays(rows: readonly LoggedChange[], zone: string): Day[] {
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
