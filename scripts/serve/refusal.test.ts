import { describe, expect, test } from "vitest";
import { refusal } from "./refusal";

describe("what never reaches Next", () => {
  test("a method nobody answers", () => {
    expect(refusal("TRACE", "/")).toMatchObject({
      status: 405,
      headers: { allow: expect.stringContaining("GET") },
    });
    expect(refusal("PROPFIND", "/api/customers")?.message).toContain("PROPFIND");
  });

  test("an API address that cannot be decoded", () => {
    expect(refusal("GET", "/api/customers/%FF")).toMatchObject({ status: 400 });
    expect(refusal("GET", "/admin/clients/%FF")).toMatchObject({ status: 400 });
    expect(refusal("GET", "http://x/api/%zz?q=1")).toMatchObject({ status: 400 });
  });

  test("all else does", () => {
    expect(refusal("GET", "/api/customers/search/M%C3%BCnchen?q=%FF")).toBeNull();
    expect(refusal("DELETE", "/api/customers/7")).toBeNull();
  });
});
