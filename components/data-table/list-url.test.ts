import { describe, expect, test } from "vitest";
import { withParams } from "./list-url";

describe("withParams", () => {
  test("sets, replaces and takes away", () => {
    const params = { q: "bolido", after: "x", group: ["1", "2"], owner: undefined };
    expect(withParams("/c", params, { sort: "-name", after: undefined, q: "" })).toBe(
      "/c?group=1&group=2&sort=-name",
    );
  });

  test("reads what the browser has", () => {
    const params = new URLSearchParams("q=a&q=b&page=2");
    expect(withParams("/c", params, { q: "münchen & co" })).toBe("/c?page=2&q=m%C3%BCnchen+%26+co");
  });

  test("leaves no question mark behind", () => {
    expect(withParams("/c", { q: "a" }, { q: undefined })).toBe("/c");
  });
});
