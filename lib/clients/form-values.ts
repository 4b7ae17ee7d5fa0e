import type { z } from "zod";
import { displayFiscalCode } from "./fiscal-code";
import type { ClientRecord, PrimaryContact } from "./record";
import { type ClientChange, type ClientInput, type clientInput, OWN_FIELDS } from "./schema";

export type { GroupOption } from "../groups/queries";
export type { Owner } from "../users/queries";
export type { FormOptions } from "./form-options";
export type { ClientRecord } from "./record";

type OwnField = (typeof OWN_FIELDS)[number];
type Flag = "active" | "billingSame" | "shippingSame";
const PERSON = ["firstName", "lastName", "position", "email", "phone"] as const;
export type PersonField = (typeof PERSON)[number];

type Person = Record<PersonField, string>;

/** A client as its form holds it: "" where nothing is said, the fiscal code with its prefix. */
export type ClientValues = { [F in OwnField]: F extends Flag ? boolean : string } & {
  groupIds: number[];
  primaryContact: Person;
};

/** One thing a person fills in; of the primary contact, each line by itself. */
export type FieldName = OwnField | "groupIds" | `primaryContact.${PersonField}`;
export type FieldValue = string | boolean | number[];

export const FIELDS: readonly FieldName[] = [
  ...OWN_FIELDS,
  "groupIds",
  ...PERSON.map((field) => `primaryContact.${field}` as const),
];

const person = (contact: PrimaryContact | null) =>
  Object.fromEntries(PERSON.map((field) => [field, contact?.[field] ?? ""])) as Person;

/** What the form of a record starts from. */
export function formValues(client: ClientRecord): ClientValues {
  const own = OWN_FIELDS.map((field) => {
    const value = client[field];
    return [field, typeof value === "boolean" ? value : String(value ?? "")];
  });
  return {
    ...Object.fromEntries(own),
    fiscalCode: displayFiscalCode(client),
    groupIds: client.groups.map(({ id }) => id),
    primaryContact: person(client.primaryContact),
  };
}

type Given = Partial<Pick<ClientValues, "name" | "country" | "ownerId">>;

/** What the form of a new client starts from. */
export function newValues(given: Given): ClientValues {
  const empty = Object.fromEntries(OWN_FIELDS.map((field) => [field, ""]));
  const flags = { active: true, billingSame: true, shippingSame: true };
  const hung = { groupIds: [], primaryContact: person(null) };
  return { ...empty, ...flags, ...hung, ...given } as unknown as ClientValues;
}

/** The values as the schema reads them: nobody is null, and a contact without a word is none. */
export function toInput(values: ClientValues): z.input<typeof clientInput> {
  const said = PERSON.some((field) => values.primaryContact[field].trim());
  return {
    ...values,
    ownerId: values.ownerId ? Number(values.ownerId) : null,
    language: (values.language || null) as "en" | "ro" | null,
    primaryContact: said ? values.primaryContact : null,
  };
}

export function fieldValue(values: ClientValues, field: FieldName): FieldValue {
  const [own = "", inner] = field.split(".");
  return inner ? values.primaryContact[inner as PersonField] : values[own as OwnField | "groupIds"];
}

export function withValue(values: ClientValues, field: FieldName, value: FieldValue) {
  const [own = "", inner] = field.split(".");
  if (!inner) return { ...values, [own]: value };
  return { ...values, primaryContact: { ...values.primaryContact, [inner]: value } };
}

/** Blanks around a text and the order of groups are no difference. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((id) => other.includes(id));
  }
  if (typeof one === "string" && typeof other === "string") return one.trim() === other.trim();
  return one === other;
}

/** Of what the schema made of the form, the part that differs from what was there before. */
export function changesOf(input: ClientInput, before: ClientValues, after: ClientValues) {
  const differing = FIELDS.filter((f) => !sameValue(fieldValue(before, f), fieldValue(after, f)));
  const names = new Set(differing.map((field) => field.split(".")[0]));
  // The country decides what the prefix of a code means, so the code goes along as it was read.
  if (names.has("country")) names.add("fiscalCode");
  const changed = Object.entries(input).filter(([name]) => names.has(name));
  return Object.fromEntries(changed) as ClientChange;
}

/** What the server has an opinion on, which only warns. */
export const WARNED = [
  "fiscalCode",
  "country",
  "phone",
  "email",
  "website",
  "primaryContact.email",
  "primaryContact.phone",
] as const satisfies FieldName[];

export type LookedAt = Partial<Record<(typeof WARNED)[number], string>>;
/** Message keys by field, and the values they were said of. */
export type FormWarnings = { about: LookedAt; found: LookedAt };

export const lookedAt = (values: ClientValues): LookedAt =>
  Object.fromEntries(WARNED.map((field) => [field, String(fieldValue(values, field))]));
