import { z } from "zod";
import type { ContactRow } from "../../contacts/queries";
import {
  type ContactInput,
  type ContactUpdate,
  personFields as of,
  type Person,
} from "../../contacts/schema";
import { AppError, type Fields } from "../../errors";
import { wired, wireId, wireSwitch } from "./wire-fields";

/** What may be written of a contact, in the family's names, each checked by the rule of its field. */
const fields = {
  customer_id: wireId.meta({ description: "The `userid` of the customer.", example: "3" }),
  firstname: wired(of.firstName),
  lastname: wired(of.lastName),
  email: wired(of.email),
  title: wired(of.position).meta({ description: "The position." }),
  phonenumber: wired(of.phone),
  is_primary: wireSwitch.meta({
    description:
      "`on`, `1` or true makes her the primary contact. There is always one, so no is passed over.",
  }),
};

const said = <T extends z.ZodType<string | null>>(field: T) =>
  field.refine((text) => Boolean(text), "errors.required");

/** A change to a contact: what is absent stays as it is. Names we do not know are passed over. */
export const contactChange = z
  .object(fields)
  .partial()
  .meta({ id: "ContactChange", example: { title: "Director" } });
type WireChange = z.output<typeof contactChange>;

/** A new contact of a customer. */
export const contactInput = z
  .object({
    ...contactChange.shape,
    customer_id: fields.customer_id,
    firstname: said(fields.firstname),
    lastname: said(fields.lastname),
    email: said(fields.email),
  })
  .meta({
    id: "ContactInput",
    example: {
      customer_id: 3,
      firstname: "Ana",
      lastname: "Pop",
      email: "ana.pop@acme.example",
      is_primary: "on",
    },
  });

const NAMES = {
  firstname: "firstName",
  lastname: "lastName",
  email: "email",
  title: "position",
  phonenumber: "phone",
  is_primary: "primary",
} as const;

/** What is said, in the domain's names. */
function named(sent: WireChange): Partial<Person> & { primary?: boolean } {
  const pairs = Object.entries(NAMES)
    .map(([wire, field]) => [field, sent[wire as keyof typeof NAMES]] as const)
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(pairs);
}

export function newContact(sent: z.output<typeof contactInput>): ContactInput {
  const { firstname, lastname, customer_id } = sent;
  return { ...named(sent), firstName: firstname, lastName: lastname, clientId: customer_id };
}

const NEEDED = ["firstname", "lastname", "email"] as const;

/** What is said of a contact that is there: she stays with her customer, and keeps a name and an address. */
export function changeOf(sent: WireChange, now: ContactRow): ContactUpdate {
  const wrong: Fields = {};
  for (const field of NEEDED)
    if (sent[field] !== undefined && !sent[field] && now[NAMES[field]])
      wrong[field] = ["errors.required"];
  if (sent.customer_id !== undefined && sent.customer_id !== now.clientId)
    wrong.customer_id = ["errors.contactMoved"];
  if (Object.keys(wrong).length)
    throw new AppError("invalid", "Some fields need attention.", { fields: wrong });
  return { ...named(sent), id: now.id };
}
