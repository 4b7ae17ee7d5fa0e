import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messageArguments, pluralForms } from "./message-arguments";

type Tree = { [key: string]: string | Tree };

const read = (locale: string): Tree => JSON.parse(readFileSync(`messages/${locale}.json`, "utf8"));

const flat = (tree: Tree, at = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[at + key, value]] : flat(value, `${at}${key}.`),
  );

const en = new Map(flat(read("en")));
const ro = new Map(flat(read("ro")));

test("both languages say the same things", () => {
  expect(en.size).toBeGreaterThan(5);
  expect([...ro.keys()].sort()).toEqual([...en.keys()].sort());
});

test("a sentence takes the same values in both languages", () => {
  const wants = (messages: Map<string, string>) =>
    Object.fromEntries([...messages].map(([key, text]) => [key, messageArguments(text)]));
  expect(wants(ro)).toEqual(wants(en));
});

test("Romanian plurals know «few»", () => {
  const lame = [...ro].filter(([, text]) => pluralForms(text).some((f) => !f.includes("few")));
  expect(lame.map(([key]) => key)).toEqual([]);
});

test("Romanian writes ș and ț with a comma, not a cedilla", () => {
  expect([...ro].filter(([, text]) => /[şţŞŢ]/.test(text))).toEqual([]);
});

test("no sentence is empty", () => {
  expect([...en, ...ro].filter(([, text]) => text.trim() === "")).toEqual([]);
});
