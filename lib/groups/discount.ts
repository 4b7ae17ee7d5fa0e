import { type SQL, sql } from "drizzle-orm";
import type { GroupDiscount } from "../settings/schema";
import { inTheirOrder } from "./order";

/** The order in which groups bid for a client's discount, by the workspace's rule. */
const ORDER: Record<GroupDiscount, SQL> = {
  highest: sql`discount_bp desc, ${inTheirOrder}`,
  lowest: sql`discount_bp, ${inTheirOrder}`,
  first: inTheirOrder,
};

/**
 * The discount of a client, from `clients`, in basis points; null where none of its groups gives
 * one. A group without a discount says nothing, so a plain label lowers nobody's. The same in
 * words: `effectiveDiscount`.
 */
export const discountOf = (rule: GroupDiscount): SQL => sql`(select discount_bp from client_groups
  join groups on groups.id = group_id where client_id = clients.id and groups.deleted_at is null
  and discount_bp > 0 order by ${ORDER[rule]} limit 1)`;
