import { z } from "zod";
import type { Project } from "@/db/schema";

/** Those that are being worked on, or will be; and those that are over. */
export const PROJECTS_SHOWN = {
  active: ["notStarted", "inProgress", "onHold"],
  over: ["finished", "cancelled"],
} as const satisfies Record<string, readonly Project["status"][]>;

/** Of which of them the tab shows a list; all when nothing is said. */
export const projectsShown = z.object({
  show: z.enum(["active", "over"]).optional().catch(undefined),
});
