import type { Context } from "../context";
import { generateClients } from "../generate/generate-clients";

/** A hundred believable clients to look around with; one operation, which can be undone. */
export const loadSampleData = (ctx: Context) => generateClients(ctx, { count: 100, seed: 1 });
