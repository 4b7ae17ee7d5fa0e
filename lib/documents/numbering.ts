import { getTableName, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Writer } from "@/db/write";
import { invalidField } from "../errors";

/** A document's number: what stands before the figures, the figures, and both as they are written. */
export type DocumentNumber = { number: string; series: string; seq: number | null };

/** `INV-0042` is the 42nd of the series `INV-`; without figures at its end a number counts nothing. */
export function splitNumber(number: string): DocumentNumber {
  const [, series = number, figures] = /^(.*?)(\d{1,15})$/s.exec(number) ?? [];
  return { number, series, seq: figures === undefined ? null : Number(figures) };
}

/** The number behind `last`, as wide as it is. */
export function numberAfter({ number, series, seq }: DocumentNumber): DocumentNumber {
  const next = (seq ?? 0) + 1;
  const width = number.length - series.length;
  return { series, seq: next, number: series + String(next).padStart(width, "0") };
}

/**
 * The last number of the series that was used last: what follows goes on above the highest, whether
 * it was given here or came with an import.
 */
export const lastNumber = (table: SQLiteTable) => {
  const name = sql.identifier(getTableName(table));
  return sql`select number, series, seq from ${name} where seq is not null
    and series = (select series from ${name} where seq is not null order by id desc limit 1)
    order by seq desc limit 1`;
};

/**
 * The number of a document that leaves draft: `wanted`, unless another has it, or the next of the
 * series. Within the write, so that of two at once none gets the other's, and one that fails leaves
 * no gap.
 */
export async function takeNumber(
  w: Writer,
  table: SQLiteTable,
  { wanted, first }: { wanted?: string | null; first: string },
): Promise<DocumentNumber> {
  if (!wanted) {
    const [last] = await w.rows<DocumentNumber>(lastNumber(table));
    return last ? numberAfter(last) : splitNumber(first);
  }
  const given = splitNumber(wanted);
  const [taken] = await w.rows(sql`select id from ${sql.identifier(getTableName(table))}
    where number = ${wanted}`);
  if (taken) throw invalidField("number", "errors.numberTaken");
  return given;
}
