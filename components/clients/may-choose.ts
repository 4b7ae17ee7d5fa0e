import type { ClientRights } from "@/lib/clients/schema";

/** Whether there is anything to choose clients for. */
export const mayChoose = (can: ClientRights) => can.update || can.delete || can.export;
