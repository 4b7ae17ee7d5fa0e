import { expect, test } from "vitest";
import { parsePairs } from "./pairs";

const pairs = (text: string) => Object.fromEntries(parsePairs(text, "--map"));

test("pairs are cut at commas, outside quotation marks", () => {
  expect(pairs("name=Firma")).toEqual({ name: "Firma" });
  expect(pairs(' name = Nume firmă , city="Oraș, județ",zip="Cod ""poștal""",')).toEqual({
    name: "Nume firmă",
    city: "Oraș, județ",
    zip: 'Cod "poștal"',
  });
  expect(pairs('"Level, ""old"" = new" = "a,b" ,Customer level=lvl')).toEqual({
    'Level, "old" = new': "a,b",
    "Customer level": "lvl",
  });
  expect(pairs("status=a=b")).toEqual({ status: "a=b" });
  expect(pairs("owner=")).toEqual({ owner: "" });
  expect(pairs("")).toEqual({});
});

test("what is no pair is named", () => {
  expect(() => pairs("name=Firma,oops")).toThrow("--map can't be read at «oops»");
  expect(() => pairs("=Firma")).toThrow("can't be read at «=Firma»");
});
