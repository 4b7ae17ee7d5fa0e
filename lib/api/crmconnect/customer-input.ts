import { z } from "zod";
import { clientFields as of } from "../../clients/schema";
import { jsonIn, wireCountry, wireCurrency, wireIds, wireLanguage, wireText } from "./wire-fields";

const text = <T extends z.ZodType<unknown, string | null>>(field: T) => wireText.pipe(field);
const street = text(of.street);
const place = text(of.city);
const zip = text(of.zip);

// an answer is never longer than what was sent
const MOST_NAMED = 20;
const LONGEST_NAMED = 40;

/** `custom_fields[customers][<id>]`: there are none yet, so any id is unknown. */
const customFields = z
  .union([z.record(z.string(), z.unknown()), z.array(z.unknown()), z.string(), z.null()], {
    error: () => "errors.list",
  })
  .superRefine((value, ctx) => {
    for (const id of Object.keys(customersOf(value)).slice(0, MOST_NAMED))
      ctx.addIssue({
        code: "custom",
        path: ["customers", id.slice(0, LONGEST_NAMED)],
        message: "errors.unknownField",
      });
  });

function customersOf(value: unknown): object {
  const fields = typeof value === "string" ? jsonIn(value) : value;
  const customers = fields && typeof fields === "object" && "customers" in fields;
  const given = customers ? fields.customers : null;
  return given && typeof given === "object" ? given : {};
}

/** What may be written of a customer, in the family's names, each checked by the rule of its field. */
const fields = {
  company: text(of.name),
  vat: text(of.fiscalCode),
  phonenumber: text(of.phone),
  website: text(of.website),
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
  custom_fields: customFields,
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
