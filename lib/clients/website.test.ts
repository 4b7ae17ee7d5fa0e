import { describe, expect, test } from "vitest";
import { normalizeWebsite } from "./website";

describe("normalizeWebsite", () => {
  test.each([
    ["acme.com", "https://acme.com"],
    [" www.acme.ro/despre?x=1#y ", "https://www.acme.ro/despre?x=1#y"],
    ["http://acme.com", "http://acme.com"],
    ["HTTPS://Acme.com/", "https://Acme.com/"],
    ["//acme.com", "https://acme.com"],
    ["https:acme.com", "https://acme.com"],
    ["acme.com:8080/x", "https://acme.com:8080/x"],
    ["münchen.de", "https://münchen.de"],
    ["acme.com/a:b", "https://acme.com/a:b"],
    ["acme", "https://acme"],
    ["", ""],
    ["  ", ""],
  ])("stores «%s» as «%s»", (text, stored) => {
    expect(normalizeWebsite(text)).toBe(stored);
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "javascript:1",
    "javascript://acme.com/%0aalert(1)",
    "data:text/html,x",
    "ftp://acme.com",
    "mailto:a@acme.com",
    "file:///etc/passwd",
    "https://",
    "https://javascript:alert(1)",
    "http://a b.com",
    "acme.com, other.com",
    "https://acme.com:99999",
    "\\\\server\\share",
  ])("refuses «%s»", (text) => {
    expect(normalizeWebsite(text)).toBeNull();
  });

  test("storing twice is storing once", () => {
    for (const text of ["acme.com", "HTTP:acme.com", "//x.ro:80/?q", "acme.com:8080"]) {
      const once = normalizeWebsite(text) ?? "";
      expect(normalizeWebsite(once)).toBe(once);
    }
  });
});
