import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openApiDocument } from "./openapi";

test("docs/openapi.json is what the schemas make", () => {
  const committed = readFileSync("docs/openapi.json", "utf8");
  const made = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
  expect(committed, "Run: npm run openapi").toBe(made);
});
