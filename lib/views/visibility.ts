import { type SQL, sql } from "drizzle-orm";
import { type Context, may } from "../context";

/** The views that one sees: one's own, and those that are shared. The query calls the table `views`. */
export const visibleViews = ({ actor }: Context): SQL =>
  sql`(views.owner_id = ${actor.userId} or views.shared)`;

/** Those that one may change: one's own; of the shared ones an administrator all. */
export const changeableViews = (ctx: Context): SQL =>
  may(ctx, "settings.manage") ? visibleViews(ctx) : sql`views.owner_id = ${ctx.actor.userId}`;
