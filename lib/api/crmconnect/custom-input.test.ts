import { describe, expect, test } from "vitest";
import { plainValue, readableValues, wireCustomFields } from "./custom-input";

describe("custom_fields", () => {
  test.each([
    ["an object", { customers: { 7: "x", 8: 1.5, 9: true } }],
    ["JSON in a form field", '{"customers":{"7":"x","8":1.5,"9":true}}'],
    ["JSON under customers", { customers: '{"7":"x","8":"1.5","9":"true"}' }],
  ])("as %s is text by the ids of fields", (_, sent) => {
    expect(wireCustomFields.parse(sent)).toEqual({ 7: "x", 8: "1.5", 9: "true" });
  });

  test.each([
    [["a", "b"], "a, b"],
    [{ 0: "a", 1: "b" }, "a, b"],
    [[""], ""],
    [[], ""],
    ["", ""],
    [null, null],
  ])("%j of one field is «%s»", (value, text) => {
    expect(wireCustomFields.parse({ customers: { 7: value } })).toEqual({ 7: text });
  });

  test.each([
    null,
    "",
    [],
    {},
    "{}",
    "[]",
    { customers: [] },
    { customers: "" },
    { leads: { 1: "x" } },
  ])("%j says nothing", (sent) => {
    expect(wireCustomFields.parse(sent)).toEqual({});
  });

  test("a list is by place, as PHP writes one that begins at 0", () => {
    expect(wireCustomFields.parse({ customers: ["x"] })).toEqual({ 0: "x" });
  });

  test.each([
    ["words", "errors.customFields"],
    [7, "errors.customFields"],
    [{ customers: "words" }, "errors.customFields"],
    [{ customers: Array.from({ length: 501 }, () => "") }, "errors.tooMany|max=500"],
    [{ customers: { 7: { a: { b: 1 } } } }, "errors.text"],
  ])("%j is refused", (sent, message) => {
    expect(wireCustomFields.safeParse(sent).error?.issues).toMatchObject([{ message }]);
  });

  test("what can be read is read beside what can't", () => {
    const sent = { customers: { 7: [[1]], 8: "x", 9: null } };
    expect(readableValues(sent)).toEqual({ 8: "x", 9: null });
  });
});

test.each([
  ["link", '<a href="acme.com" target="_blank">Acme</a>', "acme.com"],
  ["link", "acme.com", "acme.com"],
  ["text", '<a href="acme.com">Acme</a>', '<a href="acme.com">Acme</a>'],
  ["multi", '["Gold","New"]', ["Gold", "New"]],
  ["choice", "[Gold", "[Gold"],
  ["text", "[1]", "[1]"],
  [undefined, "[1]", "[1]"],
] as const)("a %s of %s is %j", (type, value, plain) => {
  expect(plainValue(type, value)).toEqual(plain);
});
