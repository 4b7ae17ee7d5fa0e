import type { z } from "zod";
import { customProblems } from "../fields/form-check";
import type { FieldDefinition } from "../fields/schema";
import { displayFiscalCode } from "./fiscal-code";
import type { ClientRecord, PrimaryContact } from "./record";
import {
  type ClientChange,
  type ClientInput,
  clientFields,
  clientInput,
  OWN_FIELDS,
} from "./schema";

export type { GroupOption } from "../groups/queries";
export type { Owner } from "../users/queries";
export type { BulkOptions, FormOptions } from "./form-options";
export type { ClientRecord } from "./record";

type OwnField = (typeof OWN_FIELDS)[number];
type Flag = "active" | "billingSame" | "shippingSame";
const ID_LISTS = ["groupIds", "managerIds", "portalManagerIds"] as const;
type IdList = (typeof ID_LISTS)[number];
const PERSON = ["firstName", "lastName", "position", "email", "phone"] as const;
export type PersonField = (typeof PERSON)[number];

type Person = Record<PersonField, string>;

/** A client as its form holds it: "" where nothing is said, the fiscal code with its prefix. */
export type ClientValues = { [F in OwnField]: F extends Flag ? boolean : string } & {
  [F in IdList]: number[];
} & {
  primaryContact: Person;
  /** By the id of each custom field, as people write it. */
  custom: Record<string, string>;
};

/** One thing a person fills in; of the primary contact and the custom fields, each line by itself. */
export type FieldName =
  | OwnField
  | IdList
  | `primaryContact.${PersonField}`
  | `custom.${FieldDefinition["id"]}`;
export type FieldValue = string | boolean | number[];

const FIELDS: readonly FieldName[] = [
  ...OWN_FIELDS,
  ...ID_LISTS,
  ...PERSON.map((field) => `primaryContact.${field}` as const),
];

/** Every line that these values hold. */
export const fieldsOf = ({ custom }: ClientValues): FieldName[] => [
  ...FIELDS,
  ...Object.keys(custom).map((id) => `custom.${Number(id)}` as const),
];

const person = (contact: PrimaryContact | null) =>
  Object.fromEntries(PERSON.map((field) => [field, contact?.[field] ?? ""])) as Person;

const idsOf = (list: readonly { id: number }[]) => list.map(({ id }) => id);

/** What the form of a record starts from. */
export function formValues(client: ClientRecord): ClientValues {
  const own = OWN_FIELDS.map((field) => {
    const value = client[field];
    return [field, typeof value === "boolean" ? value : String(value ?? "")];
  });
  return {
    ...Object.fromEntries(own),
    fiscalCode: displayFiscalCode(client),
    groupIds: idsOf(client.groups),
    managerIds: idsOf(client.managers),
    portalManagerIds: idsOf(client.portalManagers),
    primaryContact: person(client.primaryContact),
    custom: Object.fromEntries(client.fields.map(({ id }) => [id, client.custom[id] ?? ""])),
  };
}

type Given = Partial<Pick<ClientValues, "name" | "country" | "ownerId" | "custom">>;

/** What the form of a new client starts from. */
export function newValues(given: Given): ClientValues {
  const empty = Object.fromEntries(OWN_FIELDS.map((field) => [field, ""]));
  const flags = { active: true, billingSame: true, shippingSame: true };
  const lists = Object.fromEntries(ID_LISTS.map((field) => [field, []]));
  const hung = { ...lists, primaryContact: person(null), custom: {} };
  return { ...empty, ...flags, ...hung, ...given } as unknown as ClientValues;
}

/** The values as the schema reads them: nobody is null, and a contact without a word is none. */
export function toInput(values: ClientValues): z.input<ReturnType<typeof clientForm>> {
  const said = PERSON.some((field) => values.primaryContact[field].trim());
  return {
    ...values,
    ownerId: values.ownerId ? Number(values.ownerId) : null,
    language: (values.language || null) as "en" | "ro" | null,
    primaryContact: said ? values.primaryContact : null,
  };
}

/** The schema of a client as its form of these custom fields reads it. */
export const clientForm = (fields: readonly FieldDefinition[]) =>
  clientInput.extend({
    custom: clientFields.custom.superRefine((custom, ctx) => {
      for (const [id, message] of customProblems(fields, custom ?? {}))
        ctx.addIssue({ code: "custom", path: [id], message });
    }),
  });

type Inner = Record<string, string>;

export function fieldValue(values: ClientValues, field: FieldName): FieldValue {
  const [own = "", inner] = field.split(".");
  if (!inner) return values[own as OwnField | IdList];
  return (values[own as "primaryContact" | "custom"] as Inner)[inner] ?? "";
}

export function withValue(values: ClientValues, field: FieldName, value: FieldValue): ClientValues {
  const [own = "", inner] = field.split(".");
  if (!inner) return { ...values, [own]: value };
  return { ...values, [own]: { ...values[own as "primaryContact" | "custom"], [inner]: value } };
}

/** Blanks around a text and the order of groups or people are no difference. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((id) => other.includes(id));
  }
  if (typeof one === "string" && typeof other === "string") return one.trim() === other.trim();
  return one === other;
}

/** Of what the schema made of the form, the part that differs from what was there before. */
export function changesOf(input: ClientInput, before: ClientValues, after: ClientValues) {
  const differing = fieldsOf(after).filter(
    (f) => !sameValue(fieldValue(before, f), fieldValue(after, f)),
  );
  const names = new Set(differing.map((field) => field.split(".")[0]));
  // The country decides what the prefix of a code means, so the code goes along as it was read.
  if (names.has("country")) names.add("fiscalCode");
  const changed: ClientChange = Object.fromEntries(
    Object.entries(input).filter(([name]) => names.has(name)),
  );
  if (!changed.custom) return changed;
  const custom = Object.entries(changed.custom).filter(([id]) =>
    differing.includes(`custom.${Number(id)}`),
  );
  return { ...changed, custom: Object.fromEntries(custom) };
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
