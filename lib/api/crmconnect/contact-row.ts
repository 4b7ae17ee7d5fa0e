import { z } from "zod";
import type { ContactRow } from "../../contacts/queries";
import { wireTime } from "./wire-time";

const text = z.string();

/** A contact as the family reads it: text throughout, unset text is "". */
export const contactRow = z
  .object({
    id: text.meta({ example: "7" }),
    userid: text.meta({ description: "The `userid` of the customer.", example: "3" }),
    firstname: text.meta({ example: "Ana" }),
    lastname: text.meta({ example: "Pop" }),
    email: text.meta({ example: "ana.pop@acme.example" }),
    phonenumber: text,
    title: text.meta({ description: "The position.", example: "Director" }),
    is_primary: z.enum(["0", "1"]),
    active: z.enum(["0", "1"]),
    datecreated: text.meta({ description: "UTC.", example: "2026-01-31 08:00:00" }),
  })
  .meta({ id: "Contact" });
export type WireContact = z.output<typeof contactRow>;

export const CONTACT_COLUMNS = contactRow.keyof().options;

const flag = (yes: boolean) => (yes ? "1" : "0");

/** One contact on the wire. */
export const toWireContact = (contact: ContactRow): WireContact => ({
  id: String(contact.id),
  userid: String(contact.clientId),
  firstname: contact.firstName,
  lastname: contact.lastName,
  email: contact.email ?? "",
  phonenumber: contact.phone ?? "",
  title: contact.position ?? "",
  is_primary: flag(contact.primary),
  active: flag(contact.active),
  datecreated: wireTime(contact.createdAt),
});
