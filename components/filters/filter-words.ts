import type { useTranslations } from "next-intl";
import { countryName } from "@/lib/countries/countries";
import { formatFilter } from "@/lib/filters/codec";
import type { FilterField, KnownList } from "@/lib/filters/fields";
import {
  type Block,
  isUnread,
  ME,
  type Operator,
  operatorsOf,
  type Term,
} from "@/lib/filters/schema";
import { formatDay, formatDecimal, formatList } from "@/lib/format";
import { LANGUAGE_NAMES, type Language } from "@/lib/preferences";

/** What it takes to say a filter in the reader's words. */
export type FilterWords = { t: ReturnType<typeof useTranslations<"filters">>; locale: string };

type Messages = Parameters<FilterWords["t"]>[0];
type SentenceKey = Extract<Messages, `sentences.${string}`>;
type FieldKey = Extract<Messages, `fields.${string}`>;
type SubjectKey = Extract<Messages, `subjects.${string}`>;

/** A message under `filters`, with what it takes. */
export type Sentence = {
  key: SentenceKey;
  values: { field: string; values: string; count: number };
};

export const fieldLabel = ({ key, label }: FilterField, { t }: FilterWords) =>
  label ?? t(`fields.${key}` as FieldKey);

/** The field's name as a sentence begins with it: «Orașul», where its label is «Oraș». */
const fieldSubject = ({ key, label }: FilterField, { t }: FilterWords) =>
  label ?? t(`subjects.${key}` as SubjectKey);

const inDays: readonly Operator[] = ["last", "older", "next"];

const SENTENCE_OF: Partial<Record<Operator, string>> = { any: "is", eq: "is", ne: "not" };
// what names values is headed by the label, as in «Responsabil: eu»
const HEADED = ["is", "not", "all", "none", "flag"];
const TOGETHER: readonly Operator[] = ["all", "between"];

function sentenceName(op: Operator, { kind }: FilterField): string {
  if (kind === "flag" && op === "is") return "flag";
  if (kind === "number" && op === "between") return "within";
  return SENTENCE_OF[op] ?? op;
}

const LISTS: Record<KnownList, (value: string, words: FilterWords) => string> = {
  status: (value, { t }) =>
    t.has(`status.${value}` as "status.active") ? t(`status.${value}` as "status.active") : value,
  language: (value) => LANGUAGE_NAMES[value as Language] ?? value,
  currency: (value) => value,
  country: (value, { locale }) => countryName(value, locale),
};

function optionLabel(value: string, { list, options = [] }: FilterField, words: FilterWords) {
  if (list) return LISTS[list](value, words);
  const option = options.find((one) => one.value === value);
  return option?.label ?? (value === ME ? words.t("me") : value);
}

function valueLabel(value: string, field: FilterField, words: FilterWords): string {
  switch (field.kind) {
    case "choice":
    case "several":
      return optionLabel(value, field, words);
    case "flag":
      return value === "yes" || value === "no" ? words.t(value) : value;
    case "number":
      return formatDecimal(value, words.locale);
    case "day":
    case "instant":
      return formatDay(value, words.locale);
    default:
      return value;
  }
}

/** A term as a sentence; as plain text where it is none that the field knows. */
export function sentenceOf(
  term: Term,
  field: FilterField | undefined,
  words: FilterWords,
): Sentence | string {
  if (isUnread(term)) return term.unread;
  if (!field) return formatFilter({ match: "all", parts: [term] });
  const op = operatorsOf(field.kind, field.nullable).find((one) => one === term.op);
  const count = op && inDays.includes(op) ? Number(term.values[0]) : term.values.length;
  if (!op || Number.isNaN(count))
    return [fieldLabel(field, words), term.op, term.values.join(", ")].join(" ").trim();
  const name = sentenceName(op, field);
  const heading = HEADED.includes(name) ? fieldLabel : fieldSubject;
  const values = formatList(
    term.values.map((value) => valueLabel(value, field, words)),
    words.locale,
    TOGETHER.includes(op) ? "conjunction" : "disjunction",
  );
  return {
    key: `sentences.${name}` as SentenceKey,
    values: { field: heading(field, words), values, count },
  };
}

/** A sentence without any marks in it. */
export const plainSentence = (sentence: Sentence | string, { t }: FilterWords): string =>
  typeof sentence === "string"
    ? sentence
    : t.markup(sentence.key, { ...sentence.values, v: (chunks) => chunks });

/** A whole block: «E-mail is empty or Phone is empty». */
export const blockSentence = (
  { match, terms }: Block,
  say: (term: Term) => string,
  { t }: FilterWords,
): string => terms.map(say).join(` ${t(match === "all" ? "and" : "or")} `);
