import { type SQL, sql } from "drizzle-orm";
import { customIdOf } from "../../clients/columns";
import { readValue } from "../../fields/read-value";
import { textKey } from "../../fields/sort-keys";
import type { FilterField } from "../fields";
import type { Condition, FilterKind, Operator } from "../schema";
import { dayTest } from "./days";
import { type Asking, allOf, anyOf, comparison, listed, type Predicate } from "./predicate";
import { positive, startRange, textTest } from "./texts";

/*
 * Values of a custom field lie in `field_values_field_idx` by their keys, and by client in
 * `field_values_idx`: the set reads the first, the test the second.
 */
const key = sql`field_values.sort_key`;
const value = sql`field_values.value`;

export function customPredicate(
  condition: Condition,
  field: FilterField,
  asking: Asking,
): Predicate {
  const id = customIdOf(field.key) ?? 0;
  const { test, negated } = VALUE_TESTS[field.kind](condition, asking);
  const has = sql`exists (select 1 from field_values
    where client_id = clients.id and field_id = ${id} and ${test})`;
  if (negated) return { test: sql`not ${has}` };
  const set = sql`select client_id from field_values where field_id = ${id} and ${test}`;
  return { test: has, set, indexed: true, field: field.key, walked: test };
}

type ValueTest = { test: SQL; negated?: boolean };
type Ask = (condition: Condition, asking: Asking) => ValueTest;

/** Whether there is anything; null where something else is asked. */
function presence(op: string): ValueTest | null {
  if (op === "filled") return { test: sql`1` };
  return op === "empty" ? { test: sql`1`, negated: true } : null;
}

const withPresence =
  (ask: Ask): Ask =>
  (condition, asking) =>
    presence(condition.op) ?? ask(condition, asking);

const inSeveral = (id: string) => sql`',' || ${value} || ',' glob ${`*,${id},*`}`;

const VALUE_TESTS: Record<FilterKind, Ask> = {
  text: withPresence((condition) => {
    const { op, values, negated } = positive(condition);
    if (op !== "starts") return { test: textTest(value, op, values), negated };
    const begins = startRange(key, textKey(values[0] ?? ""));
    return { test: sql`(${begins} and ${textTest(value, op, values)})`, negated };
  }),
  number: withPresence(({ op, values }) => {
    const numbers = values.map(plainNumber);
    if (op === "ne") return { test: comparison(key, "eq", numbers), negated: true };
    return { test: comparison(key, op as Operator, numbers) };
  }),
  day: withPresence((condition, asking) => ({ test: dayTest(key, condition, asking) })),
  instant: () => ({ test: sql`0` }), // no custom field is one
  choice: withPresence(({ op, values }) => ({
    test: sql`${key} in ${listed(values.map(Number))}`,
    negated: op === "not",
  })),
  several: withPresence(({ op, values }) => {
    const tests = values.map(inSeveral);
    return { test: op === "all" ? allOf(tests) : anyOf(tests), negated: op === "none" };
  }),
  flag: withPresence(({ values }) => ({ test: sql`${key} = ${values[0] === "yes" ? 1 : 0}` })),
};

/** A number as people write it, `1.234,5` aside: `1234,5`. */
export function plainNumber(text: string): number {
  const read = readValue({ type: "number", choices: [] }, text, null);
  return "value" in read ? Number(read.value) : Number.NaN;
}
