import { getTableName, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { type DocumentNumber, lastNumber, numberAfter, splitNumber } from "../documents/numbering";
import type { Ask } from "./load-known";

/** Which numbers come next, while the lines of a chunk take and bring some. */
export class Series {
  readonly #highest = new Map<string, DocumentNumber>();
  #last: DocumentNumber | undefined;

  constructor(
    readonly table: SQLiteTable,
    readonly first: string,
  ) {}

  /** Reads the highest numbers of the series that these numbers are of. */
  async load(ask: Ask, numbers: readonly string[]) {
    const series = [...new Set(numbers.map((number) => splitNumber(number).series))];
    const [highest = [], last = []] = await ask<DocumentNumber>(
      highestOf(this.table, series),
      lastNumber(this.table),
    );
    for (const one of [...highest, ...last]) this.#raise(one);
    this.#last ??= last[0];
  }

  /** A number that came with a line: its series is the one that goes on. */
  bring(number: string): DocumentNumber {
    const given = splitNumber(number);
    if (given.seq === null) return given;
    this.#raise(given);
    this.#last = given;
    return given;
  }

  next(): DocumentNumber {
    const last = this.#last && this.#highest.get(this.#last.series);
    const next = last ? numberAfter(last) : splitNumber(this.first);
    return this.bring(next.number);
  }

  #raise(one: DocumentNumber) {
    const { seq = 0 } = this.#highest.get(one.series) ?? {};
    if ((one.seq ?? 0) > (seq ?? 0)) this.#highest.set(one.series, one);
  }
}

const highestOf = (table: SQLiteTable, series: readonly string[]): SQL => {
  const name = sql.identifier(getTableName(table));
  return sql`select number, series, seq from json_each(${JSON.stringify(series)}) as wanted
    cross join ${name} as numbered on numbered.series = wanted.value
      and numbered.seq = (select max(seq) from ${name} where series = wanted.value)`;
};
