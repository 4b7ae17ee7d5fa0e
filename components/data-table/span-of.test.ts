import { expect, test } from "vitest";
import { spanOf } from "./span-of";

const ids = [7, 3, 9, 1];

test("a range reaches both ways", () => {
  expect(spanOf(ids, 3, 1)).toEqual([3, 9, 1]);
  expect(spanOf(ids, 1, 3)).toEqual([3, 9, 1]);
});

test("without a row to begin from there is just the one", () => {
  expect(spanOf(ids, null, 9)).toEqual([9]);
  expect(spanOf(ids, 42, 9)).toEqual([9]);
});
