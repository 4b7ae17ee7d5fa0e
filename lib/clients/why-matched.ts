import { foldText, foldWords } from "../fold";
import { mergeRanges, type Range, type Readable, rangesOf, readable } from "./match-ranges";
import { nameWords } from "./search-key";

export const MATCH_FIELDS = [
  "id",
  "name",
  "contact",
  "position",
  "email",
  "phone",
  "legalName",
  "fiscalCode",
  "tradeRegister",
  "externalId",
  "city",
  "website",
  "custom",
] as const;
export type MatchField = (typeof MATCH_FIELDS)[number];

/** Something a client is found by, as a person reads it. */
export type Searched = {
  field: MatchField;
  text: string;
  /** What a custom field is called. */
  label?: string;
};
export type Match = Searched & { ranges: Range[] };
export type Why = {
  /** What to highlight in the fields that are in sight. */
  marks: Partial<Record<MatchField, Range[]>>;
  /** When what was typed is not all in sight: where the rest was found. */
  why: Match | null;
};

/** One thing that was typed: any of its spellings, of which all parts have to be there. */
type Term = { spellings: string[][]; optional?: boolean };

const CODES: readonly MatchField[] = ["phone", "fiscalCode", "tradeRegister"];
const PHONE = /^[\s\d()+./-]+$/;
const MOST_WORDS = 8;

/** Says why a client answers to a query, by what of it is in sight in a list and what is not. */
export function whyMatched(q: string, inSight: Searched[], elsewhere: Searched[]): Why {
  const seen = inSight.map(toField);
  const unseen = elsewhere.map(toField);
  const terms = termsOf(q, [...seen, ...unseen]);
  const marks: Why["marks"] = {};
  for (const one of seen) {
    const ranges = mergeRanges(terms.flatMap((term) => find(term, one)));
    if (ranges.length) marks[one.field] = ranges;
  }
  const unmet = terms.filter(
    (term) => !term.optional && !seen.some((one) => find(term, one).length),
  );
  return { marks, why: unmet.length ? best(unmet, unseen) : null };
}

/** A field whose text is made ready when it is first looked into. */
type Field = Searched & { read: () => Readable };

function toField(one: Searched): Field {
  let ready: Readable | undefined;
  const reading = CODES.includes(one.field) ? "code" : "words";
  const read = () => {
    ready ??= readable(one.text, reading);
    return ready;
  };
  return { ...one, read };
}

/** The field with most of what is missing. */
function best(terms: Term[], elsewhere: Field[]): Match | null {
  let found: Match | null = null;
  let most = 0;
  for (const one of elsewhere) {
    const met = terms.map((term) => find(term, one)).filter((ranges) => ranges.length);
    if (met.length <= most) continue;
    most = met.length;
    const { field, text, label } = one;
    found = { field, text, label, ranges: mergeRanges(met.flat()) };
  }
  return found;
}

/** A number as it is dialled when any field has it so, else the words. */
function termsOf(q: string, fields: Field[]): Term[] {
  const number = numberTerm(q);
  if (number && fields.some((one) => find(number, one).length)) return [number];
  const telling = new Set(nameWords(q));
  return q
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
    .map((token) => wordTerm(token, telling))
    .filter((term) => term.spellings.length > 0);
}

function numberTerm(q: string): Term | null {
  const digits = q.replaceAll(/\D/g, "");
  if (!PHONE.test(q) || digits.length < 5) return null;
  return { spellings: [[digits], [digits.replace(/^0+(?=\d{5})/, "")]] };
}

function wordTerm(token: string, telling: Set<string>): Term {
  const words = foldWords(token);
  const literal = foldText(token);
  const spellings = [[literal], words].filter((parts) => parts.some((part) => part !== ""));
  return { spellings, optional: !words.some((word) => telling.has(word)) };
}

function find({ spellings }: Term, { field, text, read }: Field): Range[] {
  if (field === "id") return isId(spellings, text) ? [[0, text.length]] : [];
  for (const parts of spellings) {
    const places = parts.map((part) => rangesOf(part, read()));
    if (places.length && places.every((ranges) => ranges.length)) return places.flat();
  }
  return [];
}

/** A client's number is matched whole: 12 is not in 123. */
const isId = (spellings: string[][], text: string) =>
  spellings.some(([part]) => part?.replace(/^#/, "") === text);
