import { z } from "zod";
import { clientFields as of } from "../../clients/schema";
import { wireCustomFields } from "./custom-input";
import { wireCountry, wireCurrency, wired, wireIds, wireLanguage } from "./wire-fields";

const street = wired(of.street);
const place = wired(of.city);
const zip = wired(of.zip);

/** What may be written of a customer, in the family's names, each checked by the rule of its field. */
const fields = {
  company: wired(of.name),
  vat: wired(of.fiscalCode),
  phonenumber: wired(of.phone),
  website: wired(of.website),
  groups_in: wireIds.pipe(of.groupIds),
  default_language: wireLanguage.meta({ description: "english, romanian, en or ro." }),
  default_currency: wireCurrency.meta({
    description: "`1` is the workspace's; an ISO 4217 number or code; `0` is the system default.",
  }),
  address: street,
  city: place,
  state: place,
  zip,
  partnership_type: z.unknown().meta({ description: "Taken and not kept." }),
  country: wireCountry.meta({
    description: "The family's number of the country, an ISO-2 code or an English name.",
  }),
  billing_street: street,
  billing_city: place,
  billing_state: place,
  billing_zip: zip,
  billing_country: wireCountry,
  shipping_street: street,
  shipping_city: place,
  shipping_state: place,
  shipping_zip: zip,
  shipping_country: wireCountry,
  custom_fields: wireCustomFields.meta({
    description:
      "Under `customers`, values by the ids of their fields (GET /api/custom_fields/customers); several choices as a list or by comma. What is left out stays, empty text clears.",
    override: { type: "object", properties: { customers: { type: "object" } } },
    example: { customers: { 7: "Gold", 8: ["Fairs", "Press"] } },
  }),
};

const EXAMPLE = {
  company: "Acme SRL",
  vat: "RO14399840",
  phonenumber: "0744 123 456",
  website: "https://acme.example",
  address: "Str. Lungă nr. 1",
  city: "Brașov",
  country: "RO",
  default_language: "romanian",
};

/** A change to a customer: what is absent stays as it is. Names we do not know are passed over. */
export const customerChange = z
  .object(fields)
  .partial()
  .meta({ id: "CustomerChange", example: { city: "Sibiu" } });
export type CustomerChange = z.output<typeof customerChange>;

/** A new customer: only `company` is needed. */
export const customerInput = z
  .object({ ...customerChange.shape, company: fields.company })
  .meta({ id: "CustomerInput", example: EXAMPLE });
export type CustomerInput = z.output<typeof customerInput>;
