import { z } from "zod";
import type { Project, Ticket } from "@/db/schema";
import { clean } from "../text";

export type StripProject = Pick<Project, "id" | "name" | "status" | "deadline">;
export type OpenTicket = Pick<Ticket, "id" | "subject" | "status" | "priority" | "createdAt">;

/** What somebody who answers a client has to see at once. The newest first. */
export type SupportStrip = {
  projects: StripProject[];
  tickets: OpenTicket[];
  /** Money that should have been paid by now. */
  overdue: boolean;
};

const CLUES = ["email", "domain", "phone", "code"] as const;
export type Clue = (typeof CLUES)[number];

const clue = z.string("errors.text").max(191, "errors.tooLong|max=191").transform(clean).optional();

export const lookupFields = z.object({ email: clue, domain: clue, phone: clue, code: clue });

/** By what a client is looked up: exactly one of these. */
export const lookupInput = lookupFields.transform((given, ctx): { by: Clue; text: string } => {
  const said = CLUES.filter((by) => given[by]);
  const [by, ...others] = said;
  if (by && !others.length) return { by, text: given[by] ?? "" };
  for (const path of said.length ? said : CLUES)
    ctx.issues.push({ code: "custom", message: "errors.lookupOne", path: [path], input: given });
  return z.NEVER;
});
export type LookupInput = z.output<typeof lookupInput>;
