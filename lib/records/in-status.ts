import { type SQL, sql } from "drizzle-orm";

/** Of the table called `record`: those in one of these states, or all when none is named. */
export const inStatus = (statuses: readonly string[] | undefined): SQL =>
  statuses
    ? sql`record.status in (select value from json_each(${JSON.stringify(statuses)}))`
    : sql`true`;
