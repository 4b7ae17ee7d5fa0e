import type { Client } from "@/db/schema";
import { displayFiscalCode } from "../../clients/fiscal-code";
import type { ClientChange, ClientInput } from "../../clients/schema";
import { storedCurrency } from "./currency-ids";
import type { CustomerChange, CustomerInput } from "./customer-input";

/** A new client of what the wire says: both names are `company`. */
export function newClient(input: CustomerInput, workspaceCurrency: string): ClientInput {
  const { company } = input;
  return {
    ...plainChange(input, workspaceCurrency),
    ...addresses(input),
    name: company,
    legalName: company,
  };
}

/** What the wire says, as a change of the client that is there now. */
export function clientChangeOf(change: CustomerChange, now: Client, workspaceCurrency: string) {
  return {
    ...plainChange(change, workspaceCurrency),
    ...namesOf(change, now),
    ...codeOf(change, now),
    ...addresses(change, now),
  };
}

const WIRE_NAMES = {
  vat: "fiscalCode",
  phonenumber: "phone",
  website: "website",
  groups_in: "groupIds",
  address: "street",
  city: "city",
  state: "county",
  zip: "zip",
} as const;

/** The fields that are the same on both sides but for their names. */
function plainChange(change: CustomerChange, workspaceCurrency: string): ClientChange {
  const pairs = Object.entries(WIRE_NAMES)
    .map(([wire, field]) => [field, change[wire as keyof typeof WIRE_NAMES]] as const)
    .filter(([, value]) => value !== undefined);
  const { country, default_language: language, default_currency: currency } = change;
  return {
    ...Object.fromEntries(pairs),
    ...(country === undefined ? {} : { country: country || null }),
    ...(language === undefined ? {} : { language: language || null }),
    ...(currency === undefined ? {} : { currency: storedCurrency(currency, workspaceCurrency) }),
  };
}

/** `company` is the legal name; the short name goes along while both are the same. */
function namesOf({ company }: CustomerChange, { name, legalName }: Client): ClientChange {
  if (company === undefined || company === (legalName ?? name)) return {};
  return (legalName ?? name) === name
    ? { legalName: company, name: company }
    : { legalName: company };
}

/** The country decides what the prefix of a code means, so the code goes along as it reads. */
const codeOf = ({ vat, country }: CustomerChange, now: Client): ClientChange =>
  vat === undefined && country !== undefined ? { fiscalCode: displayFiscalCode(now) } : {};

const PARTS = [
  ["street", "Street"],
  ["city", "City"],
  ["state", "County"],
  ["zip", "Zip"],
  ["country", "Country"],
] as const;
const KINDS = ["billing", "shipping"] as const;

const addresses = (change: CustomerChange, now?: Client): ClientChange =>
  Object.assign({}, ...KINDS.map((kind) => addressOf(kind, change, now)));

/** An address of which nothing is said is the main one; where a part is given, the others stay. */
function addressOf(kind: (typeof KINDS)[number], change: CustomerChange, now?: Client) {
  const given = PARTS.map(([wire]) => change[`${kind}_${wire}`]);
  if (given.every((value) => value === undefined)) return {};
  const own = now && !now[`${kind}Same`] ? now : undefined;
  const parts = PARTS.map(([, part], i) => {
    const field = `${kind}${part}` as const;
    return [field, given[i] === undefined ? (own?.[field] ?? null) : given[i] || null] as const;
  });
  const same = parts.every(([, value]) => value === null);
  return { ...Object.fromEntries(parts), [`${kind}Same`]: same };
}
