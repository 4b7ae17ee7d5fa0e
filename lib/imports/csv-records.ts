/** One record of a CSV text; `unclosed` when a quotation mark is never closed. */
export type CsvRecord = {
  cells: string[];
  /** The line it starts on, and the last one it takes. */
  line: number;
  lastLine: number;
  unclosed: boolean;
};

/** Where a cell ends; null while that can't be known without more text. */
type Cell = { value: string; end: number } | null;

/** Longer than any honest record: a quotation mark was left open. */
const MAX_RECORD = 1_000_000;

const isBreak = (char: string | undefined) => char === "\n" || char === "\r";

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) {
    if (text[i] === "\n" || (text[i] === "\r" && text[i + 1] !== "\n")) lines++;
  }
  return lines;
}

/**
 * Cuts text that arrives in pieces into records (RFC 4180, forgiving: any line ending, blanks before
 * a quotation mark, text after one). A quotation mark that is never closed costs one line, not the rest.
 */
export class CsvRecords {
  private rest = "";
  private line: number;

  constructor(
    private readonly delimiter: string,
    firstLine = 1,
  ) {
    this.line = firstLine;
  }

  /** The records that are complete now; all that is left when this was the `last` piece. */
  *push(text: string, last = false): Generator<CsvRecord> {
    this.rest += text;
    let at = 0;
    while (at < this.rest.length) {
      const record = this.record(at, last);
      if (!record) break;
      const { end, cells, unclosed } = record;
      const { line } = this;
      this.line += countLines(this.rest, at, end);
      const open = end === this.rest.length && !isBreak(this.rest[end - 1]);
      yield { cells, line, lastLine: open ? this.line : this.line - 1, unclosed };
      at = end;
    }
    this.rest = this.rest.slice(at);
  }

  /** The record that starts at `from`, and where the next one does. */
  private record(from: number, last: boolean) {
    const cells: string[] = [];
    for (let at = from; ; ) {
      const cell = this.cell(at, last);
      if (!cell) return this.unclosed(from, last);
      cells.push(cell.value);
      const char = this.rest[cell.end];
      if (char === this.delimiter) {
        at = cell.end + 1;
        continue;
      }
      if (char === "\r" && !last && cell.end + 1 === this.rest.length) return null;
      const width = char === "\r" && this.rest[cell.end + 1] === "\n" ? 2 : 1;
      return { cells, end: Math.min(cell.end + width, this.rest.length), unclosed: false };
    }
  }

  private cell(from: number, last: boolean): Cell {
    let start = from;
    while (this.rest[start] === " ") start++;
    return this.rest[start] === '"' ? this.quoted(start + 1, last) : this.plain(from, last);
  }

  private plain(from: number, last: boolean): Cell {
    for (let end = from; end < this.rest.length; end++) {
      const char = this.rest[end];
      if (char === this.delimiter || isBreak(char))
        return { value: this.rest.slice(from, end), end };
    }
    return last ? { value: this.rest.slice(from), end: this.rest.length } : null;
  }

  private quoted(from: number, last: boolean): Cell {
    let value = "";
    for (let at = from; ; ) {
      const quote = this.rest.indexOf('"', at);
      if (quote < 0 || (quote + 1 === this.rest.length && !last)) return null;
      value += this.rest.slice(at, quote);
      if (this.rest[quote + 1] !== '"') {
        const tail = this.plain(quote + 1, last);
        return tail && { value: value + tail.value, end: tail.end };
      }
      value += '"';
      at = quote + 2;
    }
  }

  /** More text may close the quotation mark; when it can't, its line is given up. */
  private unclosed(from: number, last: boolean) {
    if (!last && this.rest.length - from < MAX_RECORD) return null;
    const found = this.rest.slice(from).search(/\r\n|\r|\n/);
    if (found < 0) return { cells: [], end: this.rest.length, unclosed: true };
    const lineEnd = from + found;
    const width = this.rest.startsWith("\r\n", lineEnd) ? 2 : 1;
    return { cells: [], end: lineEnd + width, unclosed: true };
  }
}
