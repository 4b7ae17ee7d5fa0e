import { expect, test } from "vitest";
import type { ContactRow } from "@/lib/contacts/schema";
import { applyDeed, type Deed, moved } from "./apply-deed";

const person = (id: number, primary = false): ContactRow => ({
  id,
  clientId: 1,
  firstName: `P${id}`,
  lastName: "",
  position: null,
  email: null,
  phone: null,
  primary,
  active: true,
  createdAt: 0,
  version: 1,
});
const three = [person(1, true), person(2), person(3)];
const after = (...deeds: Deed[]) =>
  deeds.reduce(applyDeed, three).map(({ id, primary }) => `${id}${primary ? "*" : ""}`);

test("there is always one primary contact", () => {
  expect(after({ kind: "change", id: 3, change: { primary: true } })).toEqual(["1", "2", "3*"]);
  expect(after({ kind: "remove", id: 1 })).toEqual(["2*", "3"]);
  expect(after({ kind: "remove", id: 2 })).toEqual(["1*", "3"]);
  expect(applyDeed([], { kind: "add", contact: person(-1) })).toMatchObject([{ primary: true }]);
});

test("a change is a version newer, so that the next is not taken for stale", () => {
  const [, changed] = applyDeed(three, { kind: "change", id: 2, change: { position: "CEO" } });
  expect(changed).toMatchObject({ position: "CEO", version: 2 });
});

test("an order puts those it does not name behind", () => {
  expect(after({ kind: "order", ids: [3, 1] })).toEqual(["3", "1*", "2"]);
  const contact = person(-1);
  expect(after({ kind: "add", contact }, { kind: "order", ids: [2, 3, 1] })).toEqual([
    "2",
    "3",
    "1*",
    "-1",
  ]);
});

test("one is moved among the others, no further than the ends", () => {
  expect(moved([1, 2, 3], 1, 1)).toEqual([2, 1, 3]);
  expect(moved([1, 2, 3], 3, 0)).toEqual([3, 1, 2]);
  expect(moved([1, 2, 3], 2, -1)).toEqual([2, 1, 3]);
  expect(moved([1, 2, 3], 2, 9)).toEqual([1, 3, 2]);
});
