import { z } from "zod";
import { plusDays } from "../days";
import { formatDecimal } from "../format";
import { typedBasisPoints } from "../groups/form-values";
import { fromScaled, toDecimal, toMinor, toScaled } from "../money";
import { type DocumentKind, type DocumentLine, type DocumentView, wholeDocument } from "./schema";
import { lineNet, totalsOf } from "./totals";

/** A line as its form holds it, in the reader's writing. */
export type LineValues = Record<keyof DocumentLine, string>;

/** A document as its form holds it; `total` is of one that came with its sum alone. */
export type DocumentValues = {
  date: string;
  dueDate: string;
  currency: string;
  discountBp: string;
  lines: LineValues[];
  total: string;
  note: string;
};

const TO_PAY_DAYS = 30;

type Start = {
  kind: DocumentKind;
  today: string;
  currency: string;
  discountBp: number;
  /** What lines of the last document were taxed with. */
  taxBp: number;
};

/** What the form of a new document starts from: one line to fill. */
export const newDocumentValues = (start: Start, locale: string): DocumentValues => ({
  ...newDays(start),
  currency: start.currency,
  discountBp: percentText(start.discountBp, locale),
  lines: [newLine(percentText(start.taxBp, locale))],
  total: "",
  note: "",
});

export const newLine = (taxBp: string): LineValues => ({
  description: "",
  quantity: "1",
  unitPrice: "",
  taxBp,
});

const newDays = ({ kind, today }: Pick<Start, "kind" | "today">) => ({
  date: today,
  dueDate: kind === "creditNote" ? "" : plusDays(today, TO_PAY_DAYS),
});

type Kept = Pick<
  DocumentView,
  "date" | "dueDate" | "currency" | "discountBp" | "lines" | "total" | "note"
>;

/** What the form of a document that is there starts from. */
export function documentValues(document: Kept, locale: string): DocumentValues {
  const { date, dueDate, currency, discountBp, lines, total, note } = document;
  const amount = (minor: number) => amountText(minor, currency, locale);
  return {
    date,
    currency,
    dueDate: dueDate ?? "",
    discountBp: percentText(discountBp, locale),
    lines: lines.map((line) => ({
      description: line.description,
      quantity: formatDecimal(fromScaled(line.quantity, 3, true), locale),
      unitPrice: amount(line.unitPrice),
      taxBp: percentText(line.taxBp, locale),
    })),
    total: lines.length ? "" : amount(total),
    note: note ?? "",
  };
}

/** A new document like one that is there, with days of its own. */
export const copiedValues = (
  document: Kept,
  fresh: Pick<Start, "kind" | "today">,
  locale: string,
): DocumentValues => ({ ...documentValues(document, locale), ...newDays(fresh) });

/** Basis points as a form shows them; none is nothing. */
const percentText = (points: number, locale: string) =>
  points ? formatDecimal(fromScaled(points, 2, true), locale) : "";

/** Minor units as a form shows them: 123450 EUR is «1234.50», in Romanian «1234,50». */
export function amountText(minor: number, currency: string, locale: string): string {
  const plain = toDecimal(minor, currency);
  const [, part = ""] = plain.split(".");
  return formatDecimal(plain, locale, part.length);
}

/**
 * A number as people type it, «1.234,50» or «1,234.50», as programs write it, `1234.50`; null when it
 * is none. Of two marks the last is the decimal one; one alone is a thousand's mark where the
 * reader's language has it so and three figures follow, else the decimal one.
 */
export function plainNumber(text: string, locale: string): string | null {
  const typed = text.replace(/[\s'’]/g, "").replace(/^[−–]/, "-");
  const [, sign = "", digits = ""] = /^([+-]?)(\d[\d.,]*)$/.exec(typed) ?? [];
  const at = decimalAt(digits, locale);
  const whole = digits.slice(0, at);
  const part = digits.slice(at + 1);
  if (!WHOLE.test(whole) || !/^\d*$/.test(part)) return null;
  return `${sign}${whole.replace(/[.,]/g, "")}${part && `.${part}`}`;
}

const WHOLE = /^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/;
const THOUSAND = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Where the decimal mark stands; behind the end where there is none. */
function decimalAt(digits: string, locale: string): number {
  const marks = [...digits.matchAll(/[.,]/g)].map(({ index }) => index);
  const last = marks.at(-1) ?? digits.length;
  if (marks.length > 1) {
    const kinds = new Set(marks.map((index) => digits[index]));
    return kinds.size > 1 ? last : digits.length;
  }
  const own = locale === "ro" ? "," : ".";
  return digits[last] !== own && THOUSAND.test(digits) ? digits.length : last;
}

/** What was typed as an amount, in minor units; NaN when it is none. */
export function typedAmount(text: string, currency: string, locale: string): number {
  return toMinor(plainNumber(text, locale) ?? "", currency) ?? Number.NaN;
}

const typedQuantity = (text: string, locale: string) =>
  toScaled(plainNumber(text, locale) ?? "", 3) ?? Number.NaN;

const typedLine = (line: LineValues, currency: string, locale: string): DocumentLine => ({
  description: line.description,
  quantity: typedQuantity(line.quantity, locale),
  unitPrice: typedAmount(line.unitPrice, currency, locale),
  taxBp: typedBasisPoints(line.taxBp),
});

const isBlank = ({ description, unitPrice }: LineValues) =>
  !description.trim() && !unitPrice.trim();

/** Lines that were left empty at the end say nothing; one has to be there, unless there is a sum. */
function saidLines({ lines, total }: Pick<DocumentValues, "lines" | "total">): LineValues[] {
  const last = lines.findLastIndex((line) => !isBlank(line));
  return lines.slice(0, Math.max(last + 1, total.trim() ? 0 : 1));
}

/** What the form was given as the domain reads it. */
export const documentForm = (locale: string) =>
  z
    .custom<DocumentValues>()
    .transform(({ discountBp, total, ...values }): z.input<typeof wholeDocument> => {
      const { currency } = values;
      const lines = saidLines({ ...values, total }).map((one) => typedLine(one, currency, locale));
      const sum = lines.length ? {} : { total: typedAmount(total, currency, locale) };
      return { ...values, discountBp: typedBasisPoints(discountBp), lines, ...sum };
    })
    .pipe(wholeDocument);
export type WholeDocument = z.output<typeof wholeDocument>;

const orNone = (value: number) => (Number.isNaN(value) ? 0 : value);

/** What the form comes to as far as it can be read, and each of its lines. */
export function countedTotals(values: DocumentValues, locale: string) {
  const lines = values.lines.map((one) => readable(typedLine(one, values.currency, locale)));
  const bare = orNone(typedAmount(values.total, values.currency, locale));
  const sums = totalsOf(lines, orNone(typedBasisPoints(values.discountBp)));
  const { length } = saidLines(values);
  const total = length ? sums.total : bare;
  return { ...sums, total, nets: lines.map(lineNet) };
}

const readable = ({ quantity, unitPrice, taxBp, ...line }: DocumentLine): DocumentLine => ({
  ...line,
  quantity: orNone(quantity),
  unitPrice: orNone(unitPrice),
  taxBp: orNone(taxBp),
});
