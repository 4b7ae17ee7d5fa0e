import { z } from "zod";
import { requiredText } from "../text";

/** A group as the picker makes it: by its name alone. */
export const groupInput = z.object({ name: requiredText(100) });
export type GroupInput = z.output<typeof groupInput>;
