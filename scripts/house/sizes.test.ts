import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { sourceFiles } from "./sources";

const MOST_LINES = 250;
const BANNED = ["utils", "helpers", "misc", "common", "types", "constants"];

const lines = (file: string) => readFileSync(file, "utf8").trimEnd().split("\n").length;

test("no file is longer than 250 lines", () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(20); // a guard that looks at nothing passes too
  expect(files.filter((file) => lines(file) > MOST_LINES)).toEqual([]);
});

test("no file has a name that could hold anything", () => {
  const name = (file: string) => path.basename(file).split(".")[0] ?? "";
  const vague = sourceFiles().filter((file) => BANNED.includes(name(file)));
  const barrels = sourceFiles().filter((file) => name(file) === "index");
  expect(vague).toEqual([]);
  expect(barrels).toEqual(["db/schema/index.ts"]);
});
