import { expect, test } from "vitest";
import { localPath } from "./local-path";

test.each([
  ["/admin/clients?q=a b#x", "/admin/clients?q=a%20b"],
  ["/", "/"],
  ["/admin/../x", "/x"],
])("«%s» stays here, as «%s»", (typed, path) => expect(localPath(typed)).toBe(path));

test.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "https://evil.example/admin",
  "javascript:alert(1)",
  "admin",
  "http://[",
  "",
  null,
  undefined,
])("«%s» leads elsewhere", (typed) => expect(localPath(typed)).toBeNull());
