import type { FieldType } from "@/db/field-types";
import type { FilterKind } from "./schema";

export type FilterOption = { value: string; label: string };

export const SECTIONS = [
  "client",
  "people",
  "groups",
  "contacts",
  "address",
  "history",
  "custom",
] as const;
export type Section = (typeof SECTIONS)[number];

/** Lists that whoever reads knows by heart; all other options come with the field. */
export type KnownList = "status" | "language" | "currency" | "country";

/** What can be asked of clients: a column, what hangs on them, a custom field. */
export type FilterField = {
  key: string;
  kind: FilterKind;
  section: Section;
  /** There may be nothing. */
  nullable: boolean;
  /** The name of a custom field; the others have theirs in the reader's language. */
  label?: string;
  archived?: boolean;
  options?: FilterOption[];
  list?: KnownList;
};

type Described = Omit<FilterField, "key" | "section">;

const text: Described = { kind: "text", nullable: true };
const flag: Described = { kind: "flag", nullable: false };
const chosen = (list?: KnownList): Described => ({ kind: "choice", nullable: true, list });
const people: Described = { kind: "several", nullable: true };
const instant: Described = { kind: "instant", nullable: false };

/** What is asked of every workspace's clients, in the order in which it is offered. */
const OWN: Record<Exclude<Section, "custom">, Record<string, Described>> = {
  client: {
    name: { kind: "text", nullable: false },
    legalName: text,
    status: { kind: "choice", nullable: false, list: "status" },
    fiscalCode: text,
    vatRegistered: flag,
    tradeRegister: text,
    email: text,
    phone: text,
    website: text,
    currency: chosen("currency"),
    language: chosen("language"),
    warnings: flag,
    externalId: text,
    id: { kind: "number", nullable: false },
  },
  people: { owner: chosen(), manager: people, portalManager: people },
  groups: { group: people, discount: { kind: "number", nullable: true } },
  contacts: {
    contacts: { kind: "number", nullable: false },
    contactName: text,
    contactPosition: text,
    contactEmail: text,
    contactPhone: text,
    contactWithoutEmail: flag,
  },
  address: {
    street: text,
    city: text,
    county: text,
    zip: text,
    country: chosen("country"),
    billingSame: flag,
    billingStreet: text,
    billingCity: text,
    billingCounty: text,
    billingZip: text,
    billingCountry: chosen("country"),
    shippingSame: flag,
    shippingStreet: text,
    shippingCity: text,
    shippingCounty: text,
    shippingZip: text,
    shippingCountry: chosen("country"),
  },
  history: { created: instant, updated: instant, import: { kind: "choice", nullable: true } },
};

export const OWN_FILTER_FIELDS: readonly FilterField[] = Object.entries(OWN).flatMap(
  ([section, fields]) =>
    Object.entries(fields).map(([key, described]) => ({
      key,
      section: section as Section,
      ...described,
    })),
);

const CUSTOM_KINDS: Record<FieldType, FilterKind> = {
  text: "text",
  link: "text",
  number: "number",
  date: "day",
  checkbox: "flag",
  choice: "choice",
  multi: "several",
};

type Custom = {
  id: number;
  name: string;
  type: FieldType;
  choices: readonly { id: number; label: string }[];
  archived: boolean;
};

const customFilterKey = (id: number) => `custom.${id}`;

/** A custom field as a filter knows it; its archived choices are still there to be asked for. */
export const customFilterField = ({ id, name, type, choices, archived }: Custom): FilterField => ({
  key: customFilterKey(id),
  kind: CUSTOM_KINDS[type],
  section: "custom",
  nullable: true,
  label: name,
  archived,
  options:
    type === "choice" || type === "multi"
      ? choices.map((one) => ({ value: String(one.id), label: one.label }))
      : undefined,
});
