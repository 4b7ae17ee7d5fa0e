import { z } from "zod";
import { readDay } from "../days";
import { requiredDay, requiredText } from "../text";

export type { Aging, Bucket } from "./aging";
export type { Statement, StatementLine } from "./statement";

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What a statement is sent with: for which days, and to which address. */
export const statementMail = z.object({
  clientId: z.int().positive(),
  from: requiredDay,
  to: requiredDay,
  email: requiredText(191).refine((text) => MAIL.test(text), "errors.email"),
  message: z.string().max(5000, "errors.tooLong|max=5000").optional(),
});
export type StatementMail = z.output<typeof statementMail>;

const day = z
  .string()
  .transform((text) => readDay(text.trim()) ?? undefined)
  .optional()
  .catch(undefined);

/** The days that a statement is asked for; what can't be read is as if it were not there. */
export const statementSearch = z.object({ from: day, to: day });

/** The period meant: from the first of the year until today where nothing is said; ends the wrong way round are turned. */
export function periodOf({ from, to }: z.output<typeof statementSearch>, today: string) {
  const ends = [from ?? `${(to ?? today).slice(0, 4)}-01-01`, to ?? today].sort();
  return { from: ends[0] ?? today, to: ends[1] ?? today };
}
