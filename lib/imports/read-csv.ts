import iconv from "iconv-lite";
import { AppError } from "../errors";
import { type CsvRecord, CsvRecords } from "./csv-records";
import { declaredDelimiter, sniffDelimiter } from "./delimiter";
import { type CsvSource, openBytes } from "./open-bytes";
import { type Encoding, scan } from "./scan";

/** A row by its headers, or why it can't be read as one; `line` is where it starts in the file. */
export type CsvRow = { line: number } & (
  | { record: Record<string, string>; refused?: undefined }
  | { record?: undefined; refused: string }
);

export type CsvFile = {
  encoding: Encoding;
  delimiter: string;
  /** SHA-256 of the bytes: the same file is known again. */
  hash: string;
  bytes: number;
  /** As written; the second «Phone» is called «Phone (2)», a nameless one «column 4». */
  headers: string[];
  duplicates: string[];
  /** Read by streaming, from the start each time. */
  rows: AsyncIterable<CsvRow>;
};

async function* textOf(source: CsvSource, encoding: Encoding) {
  const decoder = iconv.getDecoder(encoding); // takes the byte order mark off
  for await (const chunk of openBytes(source)) yield decoder.write(Buffer.from(chunk));
  yield decoder.end() ?? "";
}

const ENOUGH_FOR_A_HEADER = 65_536;

async function firstText(source: CsvSource, encoding: Encoding) {
  let text = "";
  for await (const piece of textOf(source, encoding)) {
    text += piece;
    if (text.length >= ENOUGH_FOR_A_HEADER) break;
  }
  return text;
}

const isBlank = ({ cells, unclosed }: CsvRecord) =>
  !unclosed && cells.every((cell) => cell.trim() === "");

async function* recordsOf(source: CsvSource, encoding: Encoding, delimiter: string) {
  const records = new CsvRecords(delimiter);
  for await (const text of textOf(source, encoding)) {
    for (const record of records.push(text)) {
      if (!isBlank(record) && !isDeclaration(record)) yield record;
    }
  }
  for (const record of records.push("", true)) if (!isBlank(record)) yield record;
}

/** The line `sep=;`, cut in two by its own sign. */
const isDeclaration = ({ line, cells }: CsvRecord) =>
  line === 1 && cells[0]?.toLowerCase() === "sep=" && cells.length === 2;

async function headerOf(...file: Parameters<typeof recordsOf>) {
  for await (const { cells, unclosed } of recordsOf(...file)) if (!unclosed) return cells;
  throw new AppError("invalid", "The file has no header: its first line must name the columns.");
}

function nameColumns(cells: readonly string[]) {
  const headers: string[] = [];
  const duplicates = new Set<string>();
  for (const [i, cell] of cells.entries()) {
    const name = cell.replace(/\s+/g, " ").trim() || `column ${i + 1}`;
    if (headers.includes(name)) duplicates.add(name);
    let unique = name;
    for (let n = 2; headers.includes(unique); n++) unique = `${name} (${n})`;
    headers.push(unique);
  }
  return { headers, duplicates: [...duplicates] };
}

function toRow(headers: readonly string[], { cells, line, lastLine, unclosed }: CsvRecord): CsvRow {
  if (unclosed) {
    return { line, refused: "a quotation mark is opened and never closed" };
  }
  const beyond = cells.slice(headers.length).some((cell) => cell.trim() !== "");
  if (cells.length < headers.length || beyond) {
    const span = lastLine > line ? ` (up to line ${lastLine})` : "";
    const count = `${cells.length} ${cells.length === 1 ? "cell" : "cells"}`;
    return {
      line,
      refused: `has ${count}${span} where the header has ${headers.length}; a quotation mark or a delimiter may be missing`,
    };
  }
  return { line, record: Object.fromEntries(headers.map((name, i) => [name, cells[i] ?? ""])) };
}

/** Opens a table: finds out encoding and delimiter, reads the header, and gives the rows as they come. */
export async function readCsv(source: CsvSource): Promise<CsvFile> {
  const { encoding, hash, bytes } = await scan(source);
  const head = await firstText(source, encoding);
  const delimiter = declaredDelimiter(head) ?? sniffDelimiter(head);
  const { headers, duplicates } = nameColumns(await headerOf(source, encoding, delimiter));
  async function* rows() {
    let isHeader = true;
    for await (const record of recordsOf(source, encoding, delimiter)) {
      if (!isHeader) yield toRow(headers, record);
      isHeader = false;
    }
  }
  const again = { [Symbol.asyncIterator]: rows };
  return { encoding, delimiter, hash, bytes, headers, duplicates, rows: again };
}
