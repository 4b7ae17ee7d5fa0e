import { describe, expect, test } from "vitest";
import { readBody } from "./read-body";

const FORM = "application/x-www-form-urlencoded";

const read = (body: BodyInit | null, type?: string) =>
  readBody(
    new Request("http://x/", {
      method: "POST",
      body,
      headers: type ? { "content-type": type } : {},
    }),
  );

describe("a body", () => {
  test.each([
    ['{"a": [1]}', "application/json", { a: [1] }],
    ['{"a": 1}', "application/vnd.api+json", { a: 1 }],
    ['{"a": 1}', FORM, { a: 1 }], // curl -d without a header
    ["a=1&b=x+y", FORM, { a: "1", b: "x y" }],
    ["a=1", "", { a: "1" }],
    ["a=1&a=2", FORM, { a: "2" }],
    ["a=100% Bio", FORM, { a: "100% Bio" }],
    ["a[]=1&a[]=2", FORM, { a: { 0: "1", 1: "2" } }],
    ["a[b][3]=x", FORM, { a: { b: { 3: "x" } } }],
    ["", "application/json", {}],
    ["", FORM, {}],
  ])("%s of type %s is read", async (body, type, said) => {
    expect(await read(body, type)).toEqual(said);
  });

  test("that is not there is an empty one", async () => {
    expect(await read(null)).toEqual({});
    expect(await read("", "multipart/form-data; boundary=x")).toEqual({});
  });

  test("in parts is read as a form is", async () => {
    const parts = new FormData();
    parts.set("company", "Ștefan & fiii");
    parts.append("groups_in[]", "1");
    parts.append("groups_in[]", "4");
    expect(await read(parts)).toEqual({
      company: "Ștefan & fiii",
      groups_in: { 0: "1", 1: "4" },
    });
  });

  test("can't reach into what all objects share", async () => {
    await read("__proto__[polluted]=1&constructor[prototype][polluted]=1", FORM);
    await read('{"__proto__": {"polluted": 1}}', "application/json");
    expect({}).not.toHaveProperty("polluted");
  });

  test.each([
    ['{"a": 1,}', "application/json", "line 1, column 9: «}»"],
    ['{"a":\n  Acme}', "application/json", "line 2, column 3: «Acme}»"],
    ['{"a":', "application/json", "ends too early"],
    ['{"a": "x', "application/json", "ends too early"],
    [`{"a":${"[".repeat(30)}${"]".repeat(30)}}`, "application/json", "deeper than 20"],
    ["[1]", "application/json", "one JSON object"],
    ["null", "application/json", "one JSON object"],
    [new Uint8Array([0xff]), "application/json", "UTF-8"],
    ["b=1&a=%FF", FORM, "The field «a»"],
    ["x", "multipart/form-data", "boundary"],
    [Array.from({ length: 1001 }, (_, i) => `a${i}=1`).join("&"), FORM, "1000 fields"],
  ])("%s of type %s is refused in words (%#)", async (body, type, words) => {
    await expect(read(body, type)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(words),
    });
  });

  test("larger than 1 MB is refused before it is all there", async () => {
    await expect(read("x".repeat(1024 * 1024 + 1), FORM)).rejects.toMatchObject({ status: 413 });
  });
});
