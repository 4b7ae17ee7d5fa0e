import { z } from "zod";
import { requiredText } from "../text";
import { RESOURCES, VERBS } from "./rights";

const id = z.number("errors.number").int("errors.number").positive("errors.number");
const rights = z.partialRecord(
  z.enum(RESOURCES, "errors.tokenRights"),
  z.array(z.enum(VERBS, "errors.tokenRights")),
);

/** A new token; without rights it may all that its owner may. */
export const tokenInput = z.object({
  name: requiredText(100),
  userId: id,
  rights: rights.optional(),
  unlimited: z.boolean("errors.boolean").default(false),
  expiresAt: z
    .number("errors.number")
    .int("errors.number")
    .refine((at) => at > Date.now(), "errors.past")
    .optional(),
});
export type TokenInput = z.input<typeof tokenInput>;
