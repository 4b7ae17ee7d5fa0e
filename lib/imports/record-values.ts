import { readDay } from "../days";
import { plainAmount } from "./amounts";
import { parseCurrency } from "./words";

export type Values = Record<string, string | undefined>;

/** Reads the cells of one row and gathers what can't be read, each with its column. */
export class RowReader {
  readonly reasons: string[] = [];

  constructor(readonly values: Values) {}

  text(field: string, max = 5000): string | null {
    const text = this.values[field] ?? null;
    if (text && text.length > max)
      this.refuse(field, `is too long; at most ${max} characters fit.`);
    return text;
  }

  required(field: string, max?: number): string {
    const text = this.text(field, max);
    if (!text) this.refuse(field, "is missing.");
    return text ?? "";
  }

  /** The time of day, where a file writes one, is left out. */
  day(field: string): string | null {
    return this.#read(field, "is no day; write it as 2026-01-31.", (text) =>
      readDay(text.replace(/[T ]\d{1,2}:.*$/, "")),
    );
  }

  moment(field: string, read: (text: string) => number | null): number | null {
    return this.#read(field, "is no time; write it as 2026-01-31 14:30.", read);
  }

  amount(field: string): string | null {
    return this.#read(field, "is no amount; write it as 1234.50.", plainAmount);
  }

  currency(field: string): string | null {
    const read = (text: string) => parseCurrency(text) ?? null;
    return this.#read(field, "is no currency; write its code, such as EUR.", read);
  }

  word<T extends string>(field: string, read: (text: string) => T | undefined, words: string) {
    return this.#read(field, `is not known; write ${words}.`, (text) => read(text) ?? null);
  }

  refuse(field: string, problem: string) {
    this.reasons.push(`${field}: ${problem}`);
  }

  #read<T>(field: string, problem: string, read: (text: string) => T | null): T | null {
    const text = this.values[field];
    if (!text) return null;
    const value = read(text);
    if (value === null) this.refuse(field, `«${text.slice(0, 40)}» ${problem}`);
    return value;
  }
}
