import { type SQL, sql } from "drizzle-orm";
import { live, visibleClients } from "../clients/visibility";
import type { Context } from "../context";
import { startOfDay } from "../days";
import { discountOf } from "../groups/discount";
import type { Settings } from "../settings/schema";

/** What a new document takes from its client where it says nothing itself. */
export type BilledClient = {
  id: number;
  name: string;
  currency: string | null;
  discountBp: number | null;
};

/** A live client that the actor sees. */
export const billedClient = (ctx: Context, id: number, { groupDiscount }: Settings): SQL =>
  sql`select id, name, currency, ${discountOf(groupDiscount)} as discountBp from clients
    where id = ${id} and ${live} and ${visibleClients(ctx)}`;

/** The place in the timeline of what bears a day: that day's start, but now when it is today. */
export const placeOf = (date: string, today: string, zone: string) =>
  date === today ? Date.now() : startOfDay(date, zone);
