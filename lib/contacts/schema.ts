import { z } from "zod";
import { optionalText } from "../text";

export type { ContactRow } from "./queries";
export type { ContactWarnings } from "./warnings";

const id = z.number("errors.number").int("errors.number").positive("errors.number");
const name = optionalText(100).transform((text) => text ?? "");

/** Who somebody is and how she is reached. */
export const personFields = {
  firstName: name,
  lastName: name,
  position: optionalText(100),
  email: optionalText(191),
  phone: optionalText(50),
};

export const person = z.object(personFields);
export type Person = z.output<typeof person>;

/** «Maria Anders» in two, at the last space; a single word is a first name. */
export function splitName(text: string) {
  const words = text.trim().split(/\s+/);
  const lastName = words.length > 1 ? (words.pop() ?? "") : "";
  return { firstName: words.join(" "), lastName };
}

/** Of a person nothing is said: no name, no address, no number, no position. */
export const isNobody = (one: Partial<Person>) =>
  !Object.keys(personFields).some((field) => one[field as keyof Person]);

const own = {
  ...personFields,
  /** The one to turn to first; a client has at most one, and the first contact is it. */
  primary: z.boolean("errors.boolean"),
  active: z.boolean("errors.boolean"),
};

/** A new contact of a client. */
export const contactInput = z
  .object(own)
  .partial({ position: true, email: true, phone: true, primary: true, active: true })
  .extend({ clientId: id })
  .refine((one) => !isNobody(one), { path: ["firstName"], message: "errors.contactEmpty" });
export type ContactInput = z.output<typeof contactInput>;

/** A change to a contact; what is absent stays. */
export const contactUpdate = z.object(own).partial().extend({ id, version: id.optional() });
export type ContactUpdate = z.output<typeof contactUpdate>;

export const contactId = z.object({ id });
/** All contacts of a client in their new order. */
export const contactOrder = z.object({
  clientId: id,
  ids: z.array(id, "errors.list").max(1000, "errors.tooMany|max=1000"),
});
