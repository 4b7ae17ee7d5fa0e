import type { FilterField } from "@/lib/filters/fields";
import {
  ARITY,
  type Condition,
  type FilterKind,
  type Operator,
  operatorsOf,
} from "@/lib/filters/schema";

/** A condition while it is being written: its values stay when another operator needs fewer. */
export type Draft = { op: Operator; values: string[] };

const IN_DAYS: readonly Operator[] = ["last", "older", "next"];

export const isInDays = (op: Operator) => IN_DAYS.includes(op);

/** How the editor asks for the values of an operator. */
export type Asked = "nothing" | "answer" | "options" | "texts" | "numbers" | "days";

const ASKED: Record<FilterKind, Asked> = {
  text: "texts",
  number: "numbers",
  day: "days",
  instant: "days",
  choice: "options",
  several: "options",
  flag: "answer",
};

export function askedFor({ kind }: FilterField, op: Operator): Asked {
  if (kind === "flag") return "answer";
  if (ARITY[op] === 0) return "nothing";
  return isInDays(op) ? "numbers" : ASKED[kind];
}

/** What a condition is as a draft; one that the field doesn't know begins with its first operator. */
export function draftOf(field: FilterField, condition?: Condition): Draft {
  const known = operatorsOf(field.kind, field.nullable);
  const op = known.find((one) => one === condition?.op) ?? known[0] ?? "is";
  return { op, values: condition?.values ?? [] };
}

/** Days and numbers of days do not become one another. */
export const withOperator = ({ op, values }: Draft, next: Operator): Draft => ({
  op: next,
  values: isInDays(op) === isInDays(next) ? values : [],
});

/** The condition that a draft says, without what its operator has no use for. */
export function conditionOf({ key }: FilterField, { op, values }: Draft): Condition {
  const tidy = values.map((value) => value.trim());
  const arity = ARITY[op];
  const said = arity === "many" ? [...new Set(tidy)].filter(Boolean) : tidy.slice(0, arity);
  return { field: key, op, values: said };
}
