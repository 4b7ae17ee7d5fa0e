import { z } from "zod";
import type { Ticket } from "@/db/schema";

/** Those that wait for somebody, and those that do no more. */
export const TICKETS_SHOWN = {
  open: ["open", "inProgress", "answered", "onHold"],
  closed: ["closed"],
} as const satisfies Record<string, readonly Ticket["status"][]>;

/** Of which of them the tab shows a list; all when nothing is said. */
export const ticketsShown = z.object({
  show: z.enum(["open", "closed"]).optional().catch(undefined),
});
