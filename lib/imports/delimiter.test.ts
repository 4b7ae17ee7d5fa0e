import { describe, expect, test } from "vitest";
import { declaredDelimiter, sniffDelimiter } from "./delimiter";

describe("sniffDelimiter", () => {
  test.each([
    ["id;name,short;city\n1;2;3", ";"],
    ["id,name,city\n1;2;3;4;5", ","],
    ["id\tname\n", "\t"],
    ['"a;b;c;d",e,f\n', ","],
    ['"first;\nline";"second"\n,,,,', ";"],
    ["\n\nid;name\n", ";"],
    ["name", ","],
    ["", ","],
    ["a;b,c", ";"],
  ])("judges %j by its header", (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});

test("Excel may declare it", () => {
  expect(declaredDelimiter("sep=|\r\na|b")).toBe("|");
  expect(declaredDelimiter("separator,x")).toBeUndefined();
});
