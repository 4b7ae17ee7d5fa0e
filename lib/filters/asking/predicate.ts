import { type SQL, sql } from "drizzle-orm";
import type { GroupDiscount } from "../../settings/schema";
import { ME, type Operator } from "../schema";

/** What a condition means to the database. */
export type Predicate = {
  /** True or not of one row of `clients`, called so. */
  test: SQL;
  /** The numbers of all clients it may be true of, where they can be had at once: for a test on other tables. */
  set?: SQL;
  /** An index leads to them: it costs no more than how many they are. */
  indexed?: boolean;
  /** The field of which it is, where the list ordered by it can be walked from there on. */
  field?: string;
  /** The test on the row that is walked then, where that is not the client's. */
  walked?: SQL;
};

/** Who asks, and by what the answer is read. */
export type Asking = {
  userId: number | null;
  /** The day it is in the workspace's zone. */
  today: string;
  zone: string;
  groupDiscount: GroupDiscount;
};

export const not = (test: SQL) => sql`not coalesce(${test}, 0)`;

const bracketed = (tests: readonly SQL[], sign: SQL, none: SQL) =>
  tests.length ? sql`(${sql.join([...tests], sign)})` : none;

export const anyOf = (tests: readonly SQL[]) => bracketed(tests, sql` or `, sql`0`);
export const allOf = (tests: readonly SQL[]) => bracketed(tests, sql` and `, sql`1`);

/** A list of arguments, as `in (…)` takes it. */
export const listed = (values: readonly (string | number)[]) =>
  sql`(${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;

/** The number of a person; `me` is whoever asks. */
export const personId = (value: string, { userId }: Asking) =>
  value === ME ? (userId ?? 0) : Number(value);

/** Live clients of which something may be true. */
const clientsWhere = (test: SQL) =>
  sql`select clients.id from clients where clients.deleted_at is null and ${test}`;

/** The numbers to which an index leads, whatever it is of. */
export const indexedSet = ({ test, set, indexed }: Predicate): SQL | undefined =>
  indexed ? (set ?? clientsWhere(test)) : undefined;

/** A condition, row by row or by its set: each set is gathered once, for many rows. */
export const bySet = ({ test, set }: Predicate): SQL =>
  set ? sql`(clients.id in (${set}) and ${test})` : test;

/** One of several is enough. */
export function either(some: readonly Predicate[]): Predicate {
  const sets = some.flatMap((one) => indexedSet(one) ?? []);
  const whole = sets.length === some.length;
  return {
    test: anyOf(some.map(({ test }) => test)),
    set: whole ? sql.join(sets, sql` union all `) : undefined,
    indexed: whole,
  };
}

/** All together; one of their sets will do to begin with. */
export function together(some: readonly Predicate[]): Predicate {
  const test = allOf(some.map((one) => one.test));
  const set = some.flatMap((one) => indexedSet(one) ?? [])[0];
  return { test, set, indexed: set !== undefined };
}

/** Numbers as people compare them. */
export function comparison(number: SQL, op: Operator, values: readonly number[]): SQL {
  const [a = 0, b = 0] = op === "between" ? [...values].sort((x, y) => x - y) : values;
  const signs: Partial<Record<Operator, SQL>> = {
    eq: sql`${number} = ${a}`,
    ne: sql`${number} is not ${a}`,
    gt: sql`${number} > ${a}`,
    gte: sql`${number} >= ${a}`,
    lt: sql`${number} < ${a}`,
    lte: sql`${number} <= ${a}`,
    between: sql`${number} between ${a} and ${b}`,
  };
  return signs[op] ?? sql`0`;
}
