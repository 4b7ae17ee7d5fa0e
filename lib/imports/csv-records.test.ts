import { describe, expect, test } from "vitest";
import { CsvRecords } from "./csv-records";

/** All records of a text that arrives in pieces of `size` letters. */
function cut(text: string, { delimiter = ",", size = text.length } = {}) {
  const records = new CsvRecords(delimiter);
  const found = [];
  for (let i = 0; i < text.length; i += size) found.push(...records.push(text.slice(i, i + size)));
  return [...found, ...records.push("", true)];
}

const cells = (text: string, options?: Parameters<typeof cut>[1]) =>
  cut(text, options).map((record) => record.cells);

describe("CsvRecords", () => {
  test("cuts lines into cells, whatever ends the lines", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(cells(`a,b${end}1,2${end}3,${end}`)).toEqual([
        ["a", "b"],
        ["1", "2"],
        ["3", ""],
      ]);
    }
  });

  test("takes quotation marks for what they are", () => {
    expect(cells('"a,b","say ""hi""", "after a blank","",x"y')).toEqual([
      ["a,b", 'say "hi"', "after a blank", "", 'x"y'],
    ]);
    expect(cells('"Bon app"\'s,1')).toEqual([["Bon app's", "1"]]);
  });

  test("knows the line on which each record starts and ends", () => {
    const lines = cut('h\n"a\nb\r\nc"\n\nd\r\n"e\r"').map(({ line, lastLine }) => [line, lastLine]);
    expect(lines).toEqual([
      [1, 1],
      [2, 4],
      [5, 5],
      [6, 6],
      [7, 8],
    ]);
  });

  test("finds the same in pieces of any size", () => {
    const text = 'id;name\r\n1;"A ""B"";\r\nC"\r\n\r\n2;"";\r3;x\n"4";"é"';
    const whole = cut(text, { delimiter: ";" });
    expect(whole).toHaveLength(6);
    for (let size = 1; size < text.length; size++) {
      expect(cut(text, { delimiter: ";", size })).toEqual(whole);
    }
  });

  test("gives up one line for a quotation mark that is never closed", () => {
    expect(cut('a,b\n1,"2\n3,4\n')).toEqual([
      { cells: ["a", "b"], line: 1, lastLine: 1, unclosed: false },
      { cells: [], line: 2, lastLine: 2, unclosed: true },
      { cells: ["3", "4"], line: 3, lastLine: 3, unclosed: false },
    ]);
  });

  test("does not gather the rest of a large file behind such a mark", () => {
    const records = new CsvRecords(",");
    expect([...records.push('1,"2\n')]).toEqual([]);
    let found = 0;
    const given: number[] = [];
    for (let i = 0; i < 300; i++) {
      for (const { unclosed, line } of records.push("3,4\n".repeat(2000))) {
        if (unclosed) given.push(line);
        found++;
      }
    }
    expect(given).toEqual([1]);
    expect(found).toBe(1 + 300 * 2000);
  });
});
