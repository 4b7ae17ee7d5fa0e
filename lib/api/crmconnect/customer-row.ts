import { z } from "zod";
import { displayFiscalCode } from "../../clients/fiscal-code";
import type { PlainClient } from "../../clients/plain-client";
import { countyName } from "../../countries/romanian-counties";
import { customTexts, type FieldDefinition } from "../../fields/queries";
import { countryId } from "./country-ids";
import { currencyId } from "./currency-ids";
import { wireTime } from "./wire-time";

const text = z.string();
const empty = z.null();

/** A customer as the family reads it: every scalar is text or null, unset text is "". */
export const customerRow = z
  .object({
    userid: text.meta({ example: "3" }),
    id: text.meta({ description: "The same as `userid`.", example: "3" }),
    company: text.meta({ example: "Acme SRL" }),
    vat: text.meta({ description: "The fiscal code, with its prefix.", example: "RO14399840" }),
    phonenumber: text,
    country: text.meta({ description: "The number of the country, or `0`.", example: "181" }),
    city: text,
    zip: text,
    state: text,
    address: text,
    website: text,
    datecreated: text.meta({ description: "UTC.", example: "2026-01-31 08:00:00" }),
    active: z.enum(["0", "1"]),
    leadid: text,
    billing_street: text,
    billing_city: text,
    billing_state: text,
    billing_zip: text,
    billing_country: text,
    shipping_street: text,
    shipping_city: text,
    shipping_state: text,
    shipping_zip: text,
    shipping_country: text,
    longitude: empty,
    latitude: empty,
    default_language: z.enum(["", "english", "romanian"]),
    default_currency: text.meta({
      description: "`0` is the system's, `1` the workspace's, else an ISO 4217 number.",
    }),
    show_primary_contact: text,
    stripe_id: empty,
    registration_confirmed: text,
    addedfrom: text,
    customfields: z.array(z.object({ label: text, value: text })).meta({
      description:
        "Every custom field in use, in the order of the fields; `value` is empty where the customer has none, several choices are joined by a comma and a space.",
    }),
  })
  .meta({ id: "Customer" });
export type CustomerRow = z.output<typeof customerRow>;

export const COLUMNS = customerRow.keyof().options;

const LANGUAGES: Record<string, CustomerRow["default_language"]> = {
  en: "english",
  ro: "romanian",
};

/** A county that is kept by its code reads by its name. */
const county = (text: string | null | false) => countyName(text || "");

/** What a row says that is not the client's own. */
export type Around = {
  workspaceCurrency: string;
  /** The custom fields that are told, in their order. */
  custom: readonly FieldDefinition[];
};

/** One client on the wire. An address that is the main one reads as unset. */
export function toCustomer(
  client: PlainClient,
  { workspaceCurrency, custom }: Around,
): CustomerRow {
  const id = String(client.id);
  return {
    userid: id,
    id,
    company: client.legalName ?? client.name,
    vat: displayFiscalCode({ ...client, vatRegistered: client.vatRegistered === 1 }),
    phonenumber: client.phone ?? "",
    country: countryId(client.country),
    city: client.city ?? "",
    zip: client.zip ?? "",
    state: county(client.county),
    address: client.street ?? "",
    website: client.website ?? "",
    datecreated: wireTime(client.createdAt),
    active: client.active === 1 ? "1" : "0",
    leadid: "0",
    ...billing(client),
    ...shipping(client),
    longitude: null,
    latitude: null,
    default_language: LANGUAGES[client.language ?? ""] ?? "",
    default_currency: currencyId(client.currency, workspaceCurrency),
    show_primary_contact: "0",
    stripe_id: null,
    registration_confirmed: "1",
    addedfrom: "0",
    customfields: customFields(client, custom),
  };
}

function customFields({ custom = null }: PlainClient, fields: Around["custom"]) {
  const texts = customTexts(fields, custom);
  return fields.map(({ id, name }) => ({ label: name, value: texts.get(id) ?? "" }));
}

const billing = (client: PlainClient) => {
  const own = !client.billingSame;
  return {
    billing_street: (own && client.billingStreet) || "",
    billing_city: (own && client.billingCity) || "",
    billing_state: county(own && client.billingCounty),
    billing_zip: (own && client.billingZip) || "",
    billing_country: countryId(own ? client.billingCountry : null),
  };
};

const shipping = (client: PlainClient) => {
  const own = !client.shippingSame;
  return {
    shipping_street: (own && client.shippingStreet) || "",
    shipping_city: (own && client.shippingCity) || "",
    shipping_state: county(own && client.shippingCounty),
    shipping_zip: (own && client.shippingZip) || "",
    shipping_country: countryId(own ? client.shippingCountry : null),
  };
};
