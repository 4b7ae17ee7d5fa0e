import { isCountry } from "../countries/countries";
import { isCurrency } from "../currencies";
import { readValue } from "../fields/read-value";
import { LANGUAGES } from "../preferences";
import { plainDay } from "./day-range";
import type { FilterField, KnownList } from "./fields";
import {
  ANSWERS,
  ARITY,
  type Condition,
  type FilterKind,
  ME,
  type Operator,
  operatorsOf,
  STATUSES,
} from "./schema";

const LISTS: Record<KnownList, (value: string) => boolean> = {
  status: (value) => STATUSES.includes(value as (typeof STATUSES)[number]),
  language: (value) => LANGUAGES.includes(value as (typeof LANGUAGES)[number]),
  currency: isCurrency,
  country: isCountry,
};

const PEOPLE = ["owner", "manager", "portalManager"];
const NO_DEFINITION = { choices: [] };
/** What lies around it can still be counted from it. */
const DAYS = /^[1-8]\d{3}-\d\d-\d\d$/;
const LONGEST_TEXT = 255; // as a pattern a letter is dozens of signs, and SQLite takes 50,000
const MOST_DAYS = 36_500;

const isDay = (text: string) => DAYS.test(plainDay(text));
const isDays = (text: string) => /^\d{1,5}$/.test(text) && Number(text) <= MOST_DAYS;
const isNumber = (text: string) =>
  "value" in readValue({ ...NO_DEFINITION, type: "number" }, text, null);
const isOption = (text: string, { key, options = [], list }: FilterField) =>
  list
    ? LISTS[list](text)
    : (PEOPLE.includes(key) && text === ME) || options.some(({ value }) => value === text);

const inDays: readonly Operator[] = ["last", "older", "next"];

const dated = (text: string, _: FilterField, op: Operator) =>
  inDays.includes(op) ? isDays(text) : isDay(text);

type Check = (text: string, field: FilterField, op: Operator) => boolean;
const CHECKS: Record<FilterKind, [Check, string]> = {
  text: [(text) => text.length <= LONGEST_TEXT, "errors.filter.long"],
  number: [isNumber, "errors.filter.number"],
  day: [dated, "errors.filter.day"],
  instant: [dated, "errors.filter.day"],
  choice: [isOption, "errors.filter.option"],
  several: [isOption, "errors.filter.option"],
  flag: [(text) => ANSWERS.includes(text as (typeof ANSWERS)[number]), "errors.filter.option"],
};

/** Why a condition can't be asked, as a message key; null when it can. */
export function conditionProblem(condition: Condition, field: FilterField | undefined) {
  if (!field) return "errors.filter.field";
  if (field.archived) return "errors.filter.archived";
  const op = operatorsOf(field.kind, field.nullable).find((one) => one === condition.op);
  if (!op) return "errors.filter.operator";
  return countProblem(op, condition.values) ?? valueProblem(condition.values, field, op);
}

function countProblem(op: Operator, values: readonly string[]) {
  const said = values.filter((value) => value.trim());
  const wanted = ARITY[op];
  const enough = wanted === "many" ? said.length > 0 : said.length === wanted;
  return enough && said.length === values.length ? null : "errors.filter.values";
}

function valueProblem(values: readonly string[], field: FilterField, op: Operator) {
  const [fits, problem] = CHECKS[field.kind];
  return values.every((value) => fits(value.trim(), field, op)) ? null : problem;
}
