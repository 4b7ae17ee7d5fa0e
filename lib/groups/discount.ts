import { type SQL, sql } from "drizzle-orm";
import type { GroupDiscount } from "../settings/schema";

/** The order in which groups bid for a client's discount, by the workspace's rule. */
const ORDER: Record<GroupDiscount, SQL> = {
  highest: sql`discount_bp desc, sort_order, groups.id`,
  lowest: sql`discount_bp, sort_order, groups.id`,
  first: sql`sort_order, groups.id`,
};

/**
 * The discount of a client, from `clients`, in basis points; null where none of its groups gives
 * one. A group without a discount says nothing, so a plain label lowers nobody's.
 */
export const discountOf = (rule: GroupDiscount): SQL => sql`(select discount_bp from client_groups
  join groups on groups.id = group_id where client_id = clients.id and groups.deleted_at is null
  and discount_bp > 0 order by ${ORDER[rule]} limit 1)`;
