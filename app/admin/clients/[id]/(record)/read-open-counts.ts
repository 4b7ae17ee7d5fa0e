import "server-only";
import { cache } from "react";
import { openCounts } from "@/lib/overview/queries";
import { staffContext } from "@/lib/server/auth";

/** How much is open of a client, once a request: the tabs and the overview both say it. */
export const readOpenCounts = cache(async (id: number) => openCounts(await staffContext(), id));
