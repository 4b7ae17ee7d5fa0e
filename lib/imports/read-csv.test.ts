import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterAll, describe, expect, test } from "vitest";
import { type CsvRow, readCsv } from "./read-csv";

const folder = mkdtempSync(join(tmpdir(), "read-csv-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (content: string | Uint8Array) =>
  async function* () {
    yield typeof content === "string" ? Buffer.from(content) : content;
  };

async function read(content: string | Uint8Array) {
  const file = await readCsv(bytes(content));
  const rows: CsvRow[] = [];
  for await (const row of file.rows) rows.push(row);
  return { ...file, rows };
}

const records = async (content: string | Uint8Array) =>
  (await read(content)).rows.map(({ record }) => record);

describe("readCsv", () => {
  test("reads a file by its path, with the line on which each row starts", async () => {
    const path = join(folder, "clients.csv");
    writeFileSync(path, '\uFEFFid;name\r\n1;"Acme\r\nSRL"\r\n\r\n2;Țiriac\r\n');
    const file = await readCsv(path);
    expect(file).toMatchObject({ encoding: "utf8", delimiter: ";", headers: ["id", "name"] });
    const rows = [];
    for await (const row of file.rows) rows.push(row);
    expect(rows).toEqual([
      { line: 2, record: { id: "1", name: "Acme\r\nSRL" } },
      { line: 5, record: { id: "2", name: "Țiriac" } },
    ]);
  });

  test("reads the rows anew each time they are asked for", async () => {
    const { rows } = await readCsv(bytes("a\n1\n2\n"));
    for (const _ of [1, 2]) {
      const seen = [];
      for await (const { record } of rows) seen.push(record?.a);
      expect(seen).toEqual(["1", "2"]);
    }
  });

  test.each(["win1250", "utf8", "utf16-le", "utf16-be"])("reads %s", async (encoding) => {
    const text = "name,city\nŠkoda Łódź,Târgu Mureş\n";
    const file = await read(iconv.encode(text, encoding, { addBOM: encoding !== "win1250" }));
    expect(file.encoding).toBe(encoding);
    expect(file.rows[0]?.record).toEqual({ name: "Škoda Łódź", city: "Târgu Mureş" });
  });

  test("does not split a letter that lies across two pieces", async () => {
    const source = async function* () {
      for (const byte of Buffer.from("name\nȘtefăniță\n")) yield Buffer.from([byte]);
    };
    const file = await readCsv(source);
    expect(file.encoding).toBe("utf8");
    for await (const { record } of file.rows) expect(record).toEqual({ name: "Ștefăniță" });
  });

  test("takes a file for Windows-1250 however late its first odd letter comes", async () => {
    const odd = Buffer.concat([Buffer.from(`name\n${"x\n".repeat(100_000)}`), Buffer.from([0xba])]);
    const file = await read(odd);
    expect(file.encoding).toBe("win1250");
    expect(file.rows.at(-1)).toEqual({ line: 100_002, record: { name: "ş" } });
  });

  test("refuses ragged rows one by one, and says why", async () => {
    const { rows } = await read('a,b,c\n1,2\n1,2,3,\n1,2,3,4\n"x\ny",2\n1,2,"3');
    expect(rows.map(({ line, refused }) => [line, refused?.split(";")[0]])).toEqual([
      [2, "has 2 cells where the header has 3"],
      [3, undefined],
      [4, "has 4 cells where the header has 3"],
      [5, "has 2 cells (up to line 6) where the header has 3"],
      [7, "a quotation mark is opened and never closed"],
    ]);
  });

  test("names columns of one name apart, and those without", async () => {
    const file = await read("Phone,Phone,,Phone (2)\n1,2,3,4\n");
    expect(file.headers).toEqual(["Phone", "Phone (2)", "column 3", "Phone (2) (2)"]);
    expect(file.duplicates).toEqual(["Phone", "Phone (2)"]);
    expect(file.rows[0]?.record).toMatchObject({ Phone: "1", "Phone (2)": "2" });
  });

  test("a column may be called anything", async () => {
    expect(await records("__proto__,constructor\n1,2\n")).toEqual([
      JSON.parse('{"__proto__":"1","constructor":"2"}'),
    ]);
  });

  test("heeds and skips a sep= line; skips blank lines and rows", async () => {
    expect(await records("sep=|\r\na|b\r\n1|2\r\n")).toEqual([{ a: "1", b: "2" }]);
    expect(await records("\n\na,b\n,\n1,2\n\n")).toEqual([{ a: "1", b: "2" }]);
  });

  test("knows the same bytes again", async () => {
    const [one, same, other] = await Promise.all(["a\n1", "a\n1", "a\n2"].map(read));
    expect(same?.hash).toBe(one?.hash);
    expect(other?.hash).not.toBe(one?.hash);
  });

  test.each([
    ["", /empty/],
    ["\n \n", /no header/],
    ["\uFEFF", /no header/],
    ["PK\u0003\u0004…", /workbook/],
    ["a,b\n1,\u0000", /no text/],
  ])("refuses %j", async (content, sentence) => {
    await expect(read(content)).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringMatching(sentence),
    });
  });

  test("refuses a path at which there is no file", async () => {
    await expect(readCsv(join(folder, "nothing.csv"))).rejects.toThrow(/there is no such file/);
    await expect(readCsv(folder)).rejects.toThrow(/it is a folder/);
  });

  test("streams: reads no further than the rows asked for, and closes what it opened", async () => {
    const piece = Buffer.from(`1,${"x".repeat(98)}\n`.repeat(1000));
    let opened = 0;
    let pieces = 0;
    const source = async function* () {
      opened++;
      try {
        yield Buffer.from("id,text\n");
        for (let i = 0; i < 100; i++, pieces++) yield piece;
      } finally {
        opened--;
      }
    };
    const { rows } = await readCsv(source);
    pieces = 0;
    let count = 0;
    let ahead = 0;
    for await (const { record } of rows) {
      if (record) count++;
      ahead = Math.max(ahead, pieces * 1000 - count);
    }
    expect(ahead).toBeLessThan(1000);
    expect(count).toBe(100_000);
    expect(opened).toBe(0);
  });
});
