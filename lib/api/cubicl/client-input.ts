import { z } from "zod";
import { type ClientChange, clientFields } from "../../clients/schema";
import { personFields } from "../../contacts/schema";

const text = (field: z.ZodType<string | null, string | null>) =>
  z.union([z.string(), z.null()], { error: () => "errors.text" }).pipe(field);

const LONGEST = 100; // of either half

/** A name of one piece, kept as two: what stands behind its last space is the last name. */
function halves(name: string) {
  const whole = name.trim();
  const spaces = [...whole.matchAll(/\s+/g)].reverse();
  const cuts = spaces.map(({ index, 0: { length } }) => ({
    firstName: whole.slice(0, index),
    lastName: whole.slice(index + length),
  }));
  const fits = cuts.find((cut) => Math.max(cut.firstName.length, cut.lastName.length) <= LONGEST);
  return fits ?? cuts[0] ?? { firstName: whole, lastName: "" };
}

const contactName = z
  .string("errors.text")
  .nullable()
  .transform((name): { firstName: string | null; lastName: string | null } => halves(name ?? ""))
  .pipe(z.object({ firstName: personFields.firstName, lastName: personFields.lastName }));

const contact = z
  .object(
    {
      name: contactName,
      position: text(personFields.position),
      phone: text(personFields.phone),
      email: text(personFields.email),
    },
    "This should be an object with name, position, phone and email.",
  )
  .partial()
  .meta({ id: "ClientContactInput" });

/** A user's id as it is read elsewhere; what is no number is nobody's. */
const userId = z
  .union([z.string(), z.int()], { error: () => "errors.text" })
  .transform((id) => (/^[1-9]\d{0,14}$/.test(String(id)) ? Number(id) : Number.MAX_SAFE_INTEGER));

const fields = {
  name: clientFields.name.meta({ description: "The short name: shown and searched." }),
  fullname: text(clientFields.legalName).meta({ description: "The legal name." }),
  email: text(clientFields.email),
  phone: text(clientFields.phone),
  contacts: z
    .array(contact, "This should be a list, in brackets.")
    .max(1000, "errors.tooMany|max=1000")
    .meta({
      description:
        "The whole list, in its order. Each is matched by e-mail, else by name, with one that is there; the others go.",
    }),
  customFields: clientFields.custom.meta({
    description: "By the id of the field. What is left out stays; null clears one, or all.",
  }),
  portalCustomerManagerIds: z
    .array(userId, "This should be a list of ids, in brackets.")
    .pipe(clientFields.portalManagerIds)
    .meta({ description: "Users who are told what portal users of this client do." }),
};

const EXAMPLE = {
  name: "Acme",
  fullname: "Acme SRL",
  email: "office@acme.example",
  contacts: [{ name: "Ana Pop", position: "Director", email: "ana@acme.example" }],
};

/** What may be written of a client: only the name is needed. Names we do not know are passed over. */
export const clientInput = z
  .object(fields)
  .partial()
  .extend({ name: fields.name })
  .meta({ id: "ClientInput", example: EXAMPLE });
export type ClientInput = z.output<typeof clientInput>;

const NOBODY = { firstName: "", lastName: "" };

/** The same as the domain takes it; what is absent stays absent. */
export function toChange(input: ClientInput) {
  const { name, fullname, email, phone, contacts, customFields, portalCustomerManagerIds } = input;
  const people = contacts?.map(({ name: who = NOBODY, position, email, phone }) => ({
    ...who,
    position: position ?? null,
    email: email ?? null,
    phone: phone ?? null,
  }));
  return {
    name,
    legalName: fullname,
    email,
    phone,
    contacts: people,
    custom: customFields,
    portalManagerIds: portalCustomerManagerIds,
  } satisfies ClientChange;
}
