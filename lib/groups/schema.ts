import { z } from "zod";
import { requiredText } from "../text";

export type { Group } from "@/db/schema";

/** A group as the picker makes it: by its name alone. */
export const groupInput = z.object({ name: requiredText(100) });
export type GroupInput = z.output<typeof groupInput>;
