import { guardCell } from "./cell-guard";

type Cell = string | number | boolean | null | undefined;

export type CsvColumn<Row> = { header: string; cell: (row: Row) => Cell };

const NEEDS_QUOTES = /[",\r\n\t]|^\s|\s$/;

const quote = (text: string) =>
  NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const encode = (cell: Cell) =>
  quote(guardCell(cell === null || cell === undefined ? "" : `${cell}`));

/** One line; a lone empty cell is quoted, or the line would read as none. */
const toLine = (cells: readonly Cell[]) => `${cells.map(encode).join(",") || '""'}\r\n`;

const BOM = "\uFEFF";

/**
 * The lines of a CSV file (RFC 4180), header first, made while they are read. With `bom` a
 * spreadsheet knows that it is UTF-8. No cell can be run as a formula.
 */
export async function* csvLines<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: AsyncIterable<Row> | Iterable<Row>,
  { bom = false } = {},
): AsyncGenerator<string> {
  yield (bom ? BOM : "") + toLine(columns.map(({ header }) => header));
  for await (const row of rows) yield toLine(columns.map(({ cell }) => cell(row)));
}
