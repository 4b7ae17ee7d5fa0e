import type { z } from "zod";
import type { clientChange } from "../clients/schema";
import { splitName } from "../contacts/schema";
import { parseCountry } from "../countries/parse-country";
import { CLIENT_HEADERS } from "./client-headers";
import { parseCurrency, parseLanguage, parseStatus, splitList } from "./words";

type Input = z.input<typeof clientChange>;
type Contact = NonNullable<Input["primaryContact"]>;

/** A row of a client file, for the schema to judge. Only what the row says is there. */
export type ClientRow = {
  input: Input;
  contact: Contact | null;
  externalId: string | null;
  /** E-mail or name of a user. */
  owner: string | null;
  /** The same of several users. */
  managers: string[];
  portalManagers: string[];
  groups: string[];
  /** Why the row can't be taken; empty when it can. */
  reasons: string[];
};

type Values = Record<string, string | undefined>;
type Read<T> = (text: string) => T | null | undefined;

const PLAIN = [
  ["name", "name"],
  ["legalName", "legal_name"],
  ["fiscalCode", "fiscal_code"],
  ["tradeRegister", "trade_register"],
  ["email", "email"],
  ["phone", "phone"],
  ["website", "website"],
  ["street", "address"],
  ["city", "city"],
  ["county", "state"],
  ["zip", "zip"],
  ["billingStreet", "billing_street"],
  ["billingCity", "billing_city"],
  ["billingCounty", "billing_state"],
  ["billingZip", "billing_zip"],
  ["shippingStreet", "shipping_street"],
  ["shippingCity", "shipping_city"],
  ["shippingCounty", "shipping_state"],
  ["shippingZip", "shipping_zip"],
] as const satisfies [keyof Input, string][];

/** Turns a row's values by field into what the client schema takes; says what it can't make out. */
export function readClientRow(values: Values): ClientRow {
  const reasons: string[] = [];
  const read = <T>(column: string, parse: Read<T>, otherwise: string): T | undefined => {
    const text = values[column];
    if (!text) return undefined;
    const value = parse(text);
    if (value === null || value === undefined) reasons.push(`${column}: «${text}» ${otherwise}`);
    return value ?? undefined;
  };
  const country = (column: string) =>
    read(column, parseCountry, "is no country we know; write its name or its two-letter code.");
  const input: Input = {
    active: read("status", parseStatus, "is neither active nor inactive."),
    currency: read("currency", parseCurrency, "is no currency; write its code, such as EUR."),
    language: read("language", parseLanguage, "is no language we write in; write en or ro."),
    country: country("country"),
    billingCountry: country("billing_country"),
    shippingCountry: country("shipping_country"),
    billingSame: hasAny(values, BILLING) ? false : undefined,
    shippingSame: hasAny(values, SHIPPING) ? false : undefined,
  };
  for (const [field, column] of PLAIN) input[field] = values[column];
  return {
    input: said(input),
    contact: contactOf(values),
    externalId: values.external_id ?? null,
    owner: values.owner ?? null,
    managers: splitList(values.managers ?? ""),
    portalManagers: splitList(values.portal_managers ?? ""),
    groups: splitList(values.groups ?? ""),
    reasons,
  };
}

const columnsOf = (prefix: string) =>
  Object.keys(CLIENT_HEADERS).filter((column) => column.startsWith(prefix));
const [BILLING, SHIPPING, CONTACT] = ["billing_", "shipping_", "contact_"].map(columnsOf);

const hasAny = (values: Values, columns: readonly string[] = []) =>
  columns.some((column) => values[column]);

/** Without what the row does not say: a million rows pass here, so it is done in place. */
function said(input: Input): Input {
  for (const field of Object.keys(input) as (keyof Input)[]) {
    if (input[field] === undefined) delete input[field];
  }
  return input;
}

function contactOf(values: Values): Contact | null {
  if (!hasAny(values, CONTACT)) return null;
  return {
    ...splitName(values.contact_name ?? ""),
    position: values.contact_position ?? null,
    email: values.contact_email ?? null,
    phone: values.contact_phone ?? null,
  };
}
