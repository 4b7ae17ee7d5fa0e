import { sql } from "drizzle-orm";

/** The order that somebody put the groups in; those that nobody placed yet come behind. */
export const inTheirOrder = sql`groups.sort_order = 0, groups.sort_order, groups.id`;
