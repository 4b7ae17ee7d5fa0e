import { existsSync } from "node:fs";
import { ENDPOINTS } from "./endpoints";
import { expect, test } from "./fixtures";

const address = (path: string) => ENDPOINTS.some((endpoint) => endpoint.path.startsWith(path));

/**
 * Lines of the contract that nothing can bring about yet, by the capability that they wait for. Its
 * arrival makes the test fail here; then the line becomes a test of its own.
 */
const PENDING: [capability: string, arrived: () => boolean, line: string][] = [
  ["webhooks", () => address("/api/webhooks"), "/api/webhooks, their signature and logs"],
  [
    "merges",
    () => existsSync("lib/duplicates"),
    "a merged customer answers under its old id, with a header that names the survivor",
  ],
];

for (const [capability, arrived, line] of PENDING) {
  test(`pending until there are ${capability}: ${line}`, () => {
    expect(arrived()).toBe(false);
  });
}
