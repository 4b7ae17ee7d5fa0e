import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { english } from "./english";

const room = import.meta.dirname;
const NAMES =
  "min max minutes count choice choices subject given most currency invoices estimates creditNotes payments";
const VALUES = NAMES.split(" ")
  .map((name) => `|${name}=1`)
  .join(""); // whatever a sentence may want

/** Keys of sentences in the sources of lib, as `errors.required` or `errors.tooLong|max=…`. */
function keysOf(namespace: string): string[] {
  const files = readdirSync(room, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(join(room, file), "utf8").matchAll(/["`]((\w+)\.\w[\w.]*)(?=["`|])/g)]
      .filter(([, , first]) => first === namespace)
      .map(([, key = ""]) => key),
  );
  return [...new Set(found)].sort();
}

test.each(["errors", "warnings"])(
  "every sentence of %s that lib names can be said",
  (namespace) => {
    const keys = keysOf(namespace);
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => english(key + VALUES) === key + VALUES)).toEqual([]);
  },
);

test("a key is said with its values", () => {
  expect(english("errors.tooLong|max=191")).toContain("191");
});

test("what is no key is left as it is", () => {
  expect(english("The file is empty.")).toBe("The file is empty.");
  expect(english("errors.unheardOf")).toBe("errors.unheardOf");
});
