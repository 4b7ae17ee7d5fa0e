import { type ContactRow, contactInput, splitName } from "@/lib/contacts/schema";

/** A contact as a person types one: the name is one field. */
export type TypedContact = {
  name: string;
  position: string;
  email: string;
  phone: string;
  primary: boolean;
  active: boolean;
};
export const TEXTS = ["name", "position", "email", "phone"] as const;
export type TextField = (typeof TEXTS)[number];
export type ContactFaults = Partial<Record<TextField, string>>;

export const nobody: TypedContact = {
  name: "",
  position: "",
  email: "",
  phone: "",
  primary: false,
  active: true,
};

type Named = Pick<ContactRow, "firstName" | "lastName" | "email" | "phone" | "position">;

const fullName = ({ firstName, lastName }: Pick<Named, "firstName" | "lastName">) =>
  [firstName, lastName].filter(Boolean).join(" ");

/** What somebody goes by when she has no name. */
export const contactName = (contact: Named) =>
  fullName(contact) || contact.email || contact.phone || contact.position || "–";

export function typedOf(contact: ContactRow): TypedContact {
  const { position, email, phone, primary, active } = contact;
  return {
    name: fullName(contact),
    position: position ?? "",
    email: email ?? "",
    phone: phone ?? "",
    primary,
    active,
  };
}

const toPerson = ({ name, ...rest }: TypedContact) => ({ ...splitName(name), ...rest });

/** What the form would send, or what is wrong with it by its fields. `others` are the client's. */
export function readTyped(typed: TypedContact, clientId: number, others: readonly ContactRow[]) {
  const read = contactInput.safeParse({ clientId, ...toPerson(typed) });
  if (!read.success) {
    const issues = read.error.issues.map(({ path, message }) => [String(path[0]), [message]]);
    return { faults: faultsOf(Object.fromEntries(issues)) };
  }
  const email = read.data.email?.toLowerCase();
  const taken = email && others.some((one) => one.email?.toLowerCase() === email);
  return taken ? { faults: { email: "errors.contactEmailTaken" } } : { input: read.data };
}

/** What was refused by columns, by the form's fields: both parts of a name are one. */
export function faultsOf(fields: Partial<Record<string, string[]>> = {}): ContactFaults {
  const { firstName, lastName, ...rest } = fields;
  const faults: ContactFaults = {};
  for (const field of TEXTS) {
    const [message] = (field === "name" ? (firstName ?? lastName) : rest[field]) ?? [];
    if (message) faults[field] = message;
  }
  return faults;
}

/** Of a form, what is other than when it was opened. A name keeps the cut it had while it reads the same. */
export function changeOf(before: ContactRow, typed: TypedContact): Partial<ContactRow> {
  const { firstName, lastName, ...rest } = toPerson(trimmed(typed));
  const name = trimmed(typed).name === fullName(before) ? {} : { firstName, lastName };
  const wanted = Object.entries({ ...rest, ...name });
  const now: Record<string, unknown> = { ...before };
  return Object.fromEntries(wanted.filter(([field, value]) => value !== (now[field] ?? "")));
}

function trimmed(typed: TypedContact): TypedContact {
  const texts = TEXTS.map((field) => [field, typed[field].trim()]);
  return { ...typed, ...Object.fromEntries(texts) };
}
