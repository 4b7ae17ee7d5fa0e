import { z } from "zod";

/** What a tab of records is asked for: the page behind this place. */
export const recordSearch = z.object({
  after: z.string().max(200).optional().catch(undefined),
});
