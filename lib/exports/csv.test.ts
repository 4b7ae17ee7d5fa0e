import { describe, expect, test } from "vitest";
import { mapRecord } from "../imports/map-record";
import { readCsv } from "../imports/read-csv";
import { type CsvColumn, csvLines } from "./csv";

type Row = { id: number; name: string | null };
const COLUMNS: CsvColumn<Row>[] = [
  { header: "id", cell: ({ id }) => id },
  { header: "name", cell: ({ name }) => name },
];

async function gather(lines: AsyncIterable<string>) {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

const write = (rows: Row[], options?: { bom: boolean }) => gather(csvLines(COLUMNS, rows, options));

describe("csvLines", () => {
  test("writes the header, then a line a row", async () => {
    const rows = [
      { id: 1, name: 'Acme, "the" firm' },
      { id: -2, name: null },
      { id: 3, name: "=1+1" },
    ];
    expect(await write(rows)).toEqual([
      "id,name\r\n",
      '1,"Acme, ""the"" firm"\r\n',
      "'-2,\r\n",
      "3,'=1+1\r\n",
    ]);
  });

  test("marks the file as UTF-8 when asked", async () => {
    expect(await write([], { bom: true })).toEqual(["\uFEFFid,name\r\n"]);
  });

  test("streams: takes a row when its line is wanted", async () => {
    let taken = 0;
    const rows = (function* () {
      for (; ; taken++) yield { id: taken, name: "x" };
    })();
    for await (const _ of csvLines(COLUMNS, rows)) if (taken >= 3) break;
    expect(taken).toBe(3);
  });

  test("writes what the import reads back", async () => {
    const names = ["=x", "'=x", "a\r\nb", '"', "", "ș;ț,î", "+40 721", "'", "-", "''@", "\u2028"];
    const columns = [{ header: "name", cell: (name: string) => name }];
    const text = (await gather(csvLines(columns, names, { bom: true }))).join("");
    const { rows } = await readCsv(async function* () {
      yield Buffer.from(text);
    });
    const mapping = { columns: new Map([["name", "name"]]), constants: new Map() };
    const back = [];
    for await (const { record } of rows) back.push(mapRecord(record ?? {}, mapping).name);
    expect(back).toEqual(names.map((name) => name.trim()).filter(Boolean));
  });
});
