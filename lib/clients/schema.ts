import { z } from "zod";
import { person } from "../contacts/schema";
import { isCountry } from "../countries/countries";
import { isCurrency } from "../currencies";
import { cursor } from "../cursor";
import { LONGEST_FILTER } from "../filters/codec";
import { LANGUAGES } from "../preferences";
import { clean, optionalText, requiredText } from "../text";
import { normalizeWebsite } from "./website";

export type { ClientRights } from "./client-rights";
export type { ExplainedClient } from "./explain-matches";
export type { ClientListItem } from "./list-row";
export type { Range } from "./match-ranges";
export type { MoreColumns } from "./more-columns";
export type { Match } from "./why-matched";

const id = z.number("errors.number").int("errors.number").positive("errors.number");
const upper = (max: number) => optionalText(max).transform((text) => text?.toUpperCase() ?? null);
const country = upper(2).refine((code) => !code || isCountry(code), "errors.country");
const currency = upper(3).refine((code) => !code || isCurrency(code), "errors.currency");

const website = optionalText(255).transform((typed, ctx) => {
  const address = normalizeWebsite(typed ?? "");
  if (address === null)
    ctx.issues.push({ code: "custom", message: "errors.website", input: typed });
  return address || null;
});

const street = optionalText(255);
const place = optionalText(100);
const zip = optionalText(20);
const people = z
  .array(id, "errors.list")
  .max(50, "errors.tooMany|max=50")
  .transform((ids) => [...new Set(ids)]);

/** What may be said of a client, field by field; nothing has a default here. */
export const clientFields = {
  name: requiredText(191),
  legalName: optionalText(191),
  fiscalCode: optionalText(50), // as typed: a country prefix means registered for VAT
  tradeRegister: optionalText(50),
  email: optionalText(191),
  phone: optionalText(50),
  website,
  active: z.boolean("errors.boolean"),
  currency,
  language: z.enum(LANGUAGES, "errors.language").nullable(),
  ownerId: id.nullable(),
  street,
  city: place,
  county: place,
  zip,
  country,
  billingSame: z.boolean("errors.boolean"),
  billingStreet: street,
  billingCity: place,
  billingCounty: place,
  billingZip: zip,
  billingCountry: country,
  shippingSame: z.boolean("errors.boolean"),
  shippingStreet: street,
  shippingCity: place,
  shippingCounty: place,
  shippingZip: zip,
  shippingCountry: country,
  groupIds: z.array(id, "errors.list").max(50, "errors.tooMany|max=50"),
  primaryContact: person
    .nullable()
    .transform((one) => (one && Object.values(one).some(Boolean) ? one : null)),
  /** All people of a client in their order; those that are left out are taken away. */
  contacts: z.array(person, "errors.list").max(1000, "errors.tooMany|max=1000"),
  /** Account managers, who see the client; portal managers, who are told what its portal users do. */
  managerIds: people,
  portalManagerIds: people,
  /** By the id of the field, text as people write it; what is left out stays, null is none. */
  custom: z
    .record(z.string(), z.string("errors.text").nullable(), "errors.list")
    .refine((given) => Object.keys(given).length <= 500, "errors.tooMany|max=500")
    .nullable(), // null: none at all
};

const HANGS_ON = [
  "groupIds",
  "primaryContact",
  "contacts",
  "managerIds",
  "portalManagerIds",
  "custom",
] as const;
type HangsOn = (typeof HANGS_ON)[number];

/** Fields of the client's own row, in the order a person reads them. */
export const OWN_FIELDS = (Object.keys(clientFields) as (keyof typeof clientFields)[]).filter(
  (field) => !HANGS_ON.includes(field as HangsOn),
) as Exclude<keyof typeof clientFields, HangsOn>[];

/** A change: what is absent stays as it is. */
export const clientChange = z.object(clientFields).partial();
export type ClientChange = z.output<typeof clientChange>;

/** A new client: only a name is needed. */
export const clientInput = clientChange.extend({ name: clientFields.name });
export type ClientInput = z.output<typeof clientInput>;

export const clientUpdate = clientChange.extend({ id, version: id.optional() });
export type ClientUpdate = z.output<typeof clientUpdate>;

/** A column to order by, with a minus the other way round: `-created`. */
const sort = z.string().regex(/^-?[a-z][a-z0-9.]{0,30}$/i);

/** Where a page ends: the segment and sort key of its last row, ending in its id. */
export const clientCursor = cursor(
  z
    .array(z.union([z.string(), z.number()]))
    .min(2)
    .max(4),
);

/** What a list is asked for. `after` and `before` are cursors of an earlier page. */
export const clientSearch = z.object({
  q: z.string().transform(clean).pipe(z.string().max(100)).catch(""),
  sort: sort.optional().catch(undefined),
  after: clientCursor.optional().catch(undefined),
  before: clientCursor.optional().catch(undefined),
  limit: z.coerce.number().int().min(1).max(100).catch(25),
});
export type ClientSearch = z.output<typeof clientSearch>;

/** A list as its address says it: what is looked for, which clients, in what order. */
export const listInput = z.object({
  q: clientSearch.shape.q,
  filter: z.string().max(LONGEST_FILTER, `errors.tooLong|max=${LONGEST_FILTER}`).default(""),
  sort: clientSearch.shape.sort,
});
export type ListInput = z.output<typeof listInput>;

export const BULK_VERBS = ["delete", "restore", "activate", "deactivate"] as const;
export type BulkVerb = (typeof BULK_VERBS)[number];

/** One thing to do to many clients. */
export const bulkInput = z.object({
  verb: z.enum(BULK_VERBS, "errors.choice"),
  ids: z.array(id, "errors.list").min(1, "errors.required").max(10_000, "errors.tooMany|max=10000"),
});

/** The columns of a file by their keys: «name,owner,custom.3»; none means everything. */
const columns = z
  .string()
  .transform((text) => text.split(",").filter(Boolean))
  .pipe(z.array(z.string().max(40)).max(200))
  .transform((keys) => (keys.length ? keys : undefined))
  .optional()
  .catch(undefined);

/** A list to put into a file, as an address says it. */
export const exportList = listInput.extend({ columns });

/** Clients to put into a file, as a form sends them: «3,17,25», or a set that was frozen. */
export const exportRows = z.object({
  ids: z
    .string("errors.list")
    .transform((text) => text.split(",").map(Number))
    .pipe(
      z.array(id, "errors.list").min(1, "errors.required").max(10_000, "errors.tooMany|max=10000"),
    )
    .optional(),
  set: z.uuid().optional(),
  columns,
});
