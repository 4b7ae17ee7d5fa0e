import type { Client } from "@/db/schema";
import { displayFiscalCode } from "../../clients/fiscal-code";
import type { ClientChange, ClientInput } from "../../clients/schema";
import { countyName } from "../../countries/romanian-counties";
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
    ...plainChange(withoutReadCounty(change, now), workspaceCurrency),
    ...namesOf(change, now),
    ...codeOf(change, now),
    ...addresses(change, now),
  };
}

const SAME_BUT_FOR_NAMES = {
  vat: "fiscalCode",
  phonenumber: "phone",
  website: "website",
  groups_in: "groupIds",
  address: "street",
  city: "city",
  state: "county",
  zip: "zip",
  custom_fields: "custom",
} as const;

/** The fields that are the same on both sides but for their names. */
function plainChange(change: CustomerChange, workspaceCurrency: string): ClientChange {
  const pairs = Object.entries(SAME_BUT_FOR_NAMES)
    .map(([wire, field]) => [field, change[wire as keyof typeof SAME_BUT_FOR_NAMES]] as const)
    .filter(([, value]) => value !== undefined);
  const { country, default_language: language, default_currency: currency } = change;
  return {
    ...Object.fromEntries(pairs),
    ...(country === undefined ? {} : { country: country || null }),
    ...(language === undefined ? {} : { language: language || null }),
    ...(currency === undefined ? {} : { currency: storedCurrency(currency, workspaceCurrency) }),
  };
}

/** A county that is kept by its code reads by its name: the name it reads by is no change. */
const withoutReadCounty = ({ state, ...change }: CustomerChange, now: Client): CustomerChange =>
  state === undefined || isRead(state, now.county) ? change : { ...change, state };

const isRead = (state: string | null, kept: string | null) =>
  kept !== null && state === countyName(kept);

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
    const kept = own?.[field] ?? null;
    const stays = given[i] === undefined || isRead(given[i] ?? null, kept);
    return [field, stays ? kept : given[i] || null] as const;
  });
  const same = parts.every(([, value]) => value === null);
  return { ...Object.fromEntries(parts), [`${kind}Same`]: same };
}
