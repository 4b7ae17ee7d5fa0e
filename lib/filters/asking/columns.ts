import { type SQL, sql } from "drizzle-orm";
import { normalizeFiscalCode } from "../../clients/fiscal-code";
import { phoneDigits } from "../../clients/phone";
import { ROMANIAN_COUNTIES } from "../../countries/romanian-counties";
import { foldText, sortKey } from "../../fold";
import type { Condition } from "../schema";
import { plainNumber } from "./custom";
import { instantTest } from "./days";
import { type Asking, anyOf, comparison, listed, not, type Predicate, personId } from "./predicate";
import { keyHolders } from "./text-index";
import { columnTest, positive, startRange, textTest } from "./texts";

type Ask = (condition: Condition, asking: Asking) => Predicate;

const indexed = (test: SQL): Predicate => ({ test, indexed: true });

const column = (name: string) => sql.raw(`clients.${name}`);
const text =
  (name: string): Ask =>
  (condition) => ({ test: columnTest(column(name), condition) });

/** Texts that are part of the search key lie in the index of trigrams. */
const keyed =
  (ask: Ask): Ask =>
  (condition, asking) => {
    const asked = ask(condition, asking);
    const { op, values, negated } = positive(condition);
    const set = !asked.indexed && !negated && op !== "filled" && keyHolders(values);
    return set ? { ...asked, set, indexed: true } : asked;
  };

/** clients_name_idx: whatever begins so has a key that begins so. */
const name: Ask = (condition) => {
  const test = columnTest(sql`clients.name`, condition);
  const prefix = condition.op === "starts" && sortKey(condition.values[0] ?? "");
  return prefix
    ? indexed(sql`(${startRange(sql`clients.name_sort`, prefix)} and ${test})`)
    : { test };
};

/** clients_city_idx: towns are kept folded, too. */
const city: Ask = (condition) => {
  const { op, values, negated } = positive(condition);
  const key = sql`clients.city_sort`;
  const folded = values.map((value) => foldText(value.trim()));
  if (negated || op === "filled") return { test: columnTest(key, condition) };
  if (op === "has") return { test: columnTest(key, condition) };
  return indexed(
    op === "starts" ? startRange(key, folded[0] ?? "") : sql`${key} in ${listed(folded)}`,
  );
};

/** clients_fiscal_code_idx: a code is one however it is written; the prefix of its country is not in it. */
const fiscalCode: Ask = (condition) => {
  const { op, values, negated } = positive(condition);
  const code = sql`clients.fiscal_code`;
  if (op === "filled")
    return negated ? indexed(sql`${code} is null`) : { test: sql`${code} is not null` };
  const codes = values.map((value) => normalizeFiscalCode(value, null).code ?? "");
  if (op === "is") {
    const test = sql`${code} in ${listed(codes)}`;
    return negated ? { test: not(test) } : indexed(test);
  }
  const whole = sql`iif(vat_registered, case country when 'GR' then 'EL' else coalesce(country, '') end, '') || ${code}`;
  const either = anyOf([textTest(code, op, values), textTest(whole, op, values)]);
  return { test: negated ? not(either) : either };
};

const FEWEST_DIGITS = 3;

/** A number is found as it is written, and by its digits. */
const phone: Ask = (condition) => {
  const { op, values, negated } = positive(condition);
  const written = columnTest(sql`clients.phone`, { op, values });
  const digits = phoneDigits(values[0] ?? "").replace(/^0+/, "");
  const dialled = op === "has" && digits.length >= FEWEST_DIGITS;
  const found = dialled ? anyOf([written, sql`clients.phone_e164 like ${`%${digits}%`}`]) : written;
  return { test: negated ? not(found) : found };
};

/** A county is kept by its code where it has one, and people know its name. */
const county =
  (name: string): Ask =>
  (condition) => {
    const { op, values, negated } = positive(condition);
    const typed = columnTest(column(name), { op, values });
    const found = anyOf([typed, sql`${column(name)} in ${listed(countiesLike(op, values))}`]);
    return { test: negated ? not(found) : found };
  };

const LIKE: Record<string, (name: string, value: string) => boolean> = {
  has: (name, value) => name.includes(value),
  starts: (name, value) => name.startsWith(value),
  is: (name, value) => name === value,
};

const countiesLike = (op: string, values: readonly string[]) =>
  [...ROMANIAN_COUNTIES].flatMap(([code, county]) =>
    values.some((value) => LIKE[op]?.(foldText(county.name), foldText(value.trim()))) ? code : [],
  );

const choice =
  (
    name: string,
    read: (value: string, asking: Asking) => string | number = (value) => value,
    quick = false,
  ): Ask =>
  ({ op, values }, asking) => {
    const is = column(name);
    if (op === "empty") return quick ? indexed(sql`${is} is null`) : { test: sql`${is} is null` };
    if (op === "filled") return { test: sql`${is} is not null` };
    const test = sql`${is} in ${listed(values.map((value) => read(value, asking)))}`;
    if (op === "not") return { test: not(test) };
    return quick ? indexed(test) : { test };
  };

const flag =
  (test: SQL): Ask =>
  ({ values }) => ({ test: values[0] === "yes" ? test : not(test) });

const instant =
  (name: string): Ask =>
  (condition, asking) =>
    indexed(instantTest(column(name), condition, asking));

const statuses = (value: string) => (value === "active" ? 1 : 0);

const place = (kind: "billing_" | "shipping_" | "") => ({
  street: text(`${kind}street`),
  city: kind ? text(`${kind}city`) : city,
  county: county(`${kind}county`),
  zip: text(`${kind}zip`),
  country: choice(`${kind}country`),
});

const billing = place("billing_");
const shipping = place("shipping_");

/** The conditions on a client's own row, by field. */
export const COLUMN_CONDITIONS: Record<string, Ask> = {
  name: keyed(name),
  legalName: keyed(text("legal_name")),
  status: choice("active", statuses, true), // clients_active_idx
  fiscalCode: keyed(fiscalCode),
  vatRegistered: flag(sql`clients.vat_registered`),
  tradeRegister: keyed(text("trade_register")),
  email: keyed(text("email")),
  phone,
  website: keyed(text("website")),
  currency: choice("currency"),
  language: choice("language"),
  warnings: flag(sql`clients.warnings <> '{}'`),
  id: ({ op, values }) => ({
    test: comparison(sql`clients.id`, op as "eq", values.map(plainNumber)),
  }),
  owner: choice("owner_id", personId, true), // clients_owner_idx
  ...place(""),
  city: keyed(city),
  billingSame: flag(sql`clients.billing_same`),
  billingStreet: billing.street,
  billingCity: billing.city,
  billingCounty: billing.county,
  billingZip: billing.zip,
  billingCountry: billing.country,
  shippingSame: flag(sql`clients.shipping_same`),
  shippingStreet: shipping.street,
  shippingCity: shipping.city,
  shippingCounty: shipping.county,
  shippingZip: shipping.zip,
  shippingCountry: shipping.country,
  created: instant("created_at"), // clients_created_idx
  updated: instant("updated_at"), // clients_updated_idx
};
