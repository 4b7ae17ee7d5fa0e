import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingPackages } from "./lock-file.mjs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));

test("the lock file can be installed from on every system", () => {
  const cure = "Run: node scripts/house/lock-file.mjs";
  expect(missingPackages(packages), cure).toEqual([]);
});

test("a package that only another system has is missed", () => {
  const asks = { optionalDependencies: { "@x/darwin": "1.0.0", "@x/linux": "1.0.0" } };
  const known = { "": {}, "node_modules/a/node_modules/x": asks, "node_modules/@x/linux": {} };
  expect(missingPackages(known)).toMatchObject([{ name: "@x/darwin", version: "1.0.0" }]);
});
