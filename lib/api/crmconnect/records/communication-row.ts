import { z } from "zod";
import type { CommunicationRow } from "../../../communications/schema";
import { wireTime } from "../wire-time";

const text = z.string();

/** A call, a mail or a meeting as the family would read it: text throughout, unset text is "". */
export const communicationRow = z
  .object({
    id: text.meta({ example: "7" }),
    clientid: text.meta({ description: "The `userid` of the customer.", example: "3" }),
    kind: z.enum(["call", "email", "meeting"]),
    direction: z.enum(["in", "out"]),
    date: text.meta({ description: "When it was, UTC.", example: "2026-01-31 08:00:00" }),
    contactid: text.meta({ description: "Whom it was with, or `0`." }),
    with: text.meta({ description: "Whom it was with: the contact, or as it was written." }),
    subject: text.meta({ example: "A later delivery" }),
    text,
    addedfrom: text.meta({ description: "Who of us, or `0`." }),
    datecreated: text.meta({ description: "UTC.", example: "2026-01-31 08:00:00" }),
  })
  .meta({ id: "Communication" });

export const toCommunication = (row: CommunicationRow): z.output<typeof communicationRow> => ({
  id: String(row.id),
  clientid: String(row.clientId),
  kind: row.kind,
  direction: row.direction,
  date: wireTime(row.at),
  contactid: String(row.contactId ?? 0),
  with: row.contact ?? row.withWhom ?? "",
  subject: row.subject,
  text: row.text ?? "",
  addedfrom: String(row.userId ?? 0),
  datecreated: wireTime(row.createdAt),
});
