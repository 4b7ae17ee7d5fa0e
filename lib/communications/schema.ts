import { z } from "zod";
import { COMMUNICATION_KINDS, DIRECTIONS } from "@/db/record-kinds";
import { optionalText, requiredText } from "../text";

export type { CommunicationRow } from "./queries";

export type CommunicationKind = (typeof COMMUNICATION_KINDS)[number];
export type Direction = (typeof DIRECTIONS)[number];

export const KINDS: readonly CommunicationKind[] = COMMUNICATION_KINDS;
export const WAYS: readonly Direction[] = DIRECTIONS;

/** As large as a mail may be that is read. */
export const MAIL_BYTES = 5 * 1024 * 1024;
export const LONGEST_TEXT = 20_000;
export const LONGEST_SUBJECT = 255;

const id = z.number("errors.number").int("errors.number").positive("errors.number");
const EARLIEST = Date.UTC(1900, 0, 1); // whatever is older was mistyped
const LATEST = Date.UTC(3000, 0, 1);

const choice = "errors.choice";

const own = {
  kind: z.enum(COMMUNICATION_KINDS, choice),
  direction: z.enum(DIRECTIONS, choice),
  /** When it was, or will be: UTC milliseconds. */
  at: z.int("errors.moment").min(EARLIEST, "errors.moment").max(LATEST, "errors.moment"),
  /** Whom of the client's people it was with. */
  contactId: id.nullable(),
  /** Whom it was with, where that is no contact. */
  withWhom: optionalText(191),
  subject: requiredText(LONGEST_SUBJECT),
  text: optionalText(LONGEST_TEXT),
};

/** What its form gives. */
export const communicationFields = z.object(own);
export type CommunicationFields = z.output<typeof communicationFields>;

/** A new call, mail or meeting. */
export const communicationInput = communicationFields
  .partial({ contactId: true, withWhom: true, text: true })
  .extend({ clientId: id });
export type CommunicationInput = z.output<typeof communicationInput>;

/** A change to one; what is absent stays. */
export const communicationUpdate = communicationFields
  .partial()
  .extend({ id, version: id.optional() });
export type CommunicationUpdate = z.output<typeof communicationUpdate>;

export const communicationId = z.object({ id });

/** A mail as a file, as a browser sends it. */
export const mailFile = z
  .instanceof(FormData)
  .transform((form) => ({ clientId: Number(form.get("clientId")), file: form.get("file") }))
  .pipe(
    z.object({
      clientId: id,
      file: z
        .instanceof(File, { message: "errors.noMail" })
        .refine(({ size }) => size <= MAIL_BYTES, "errors.mailTooLarge"),
    }),
  );
