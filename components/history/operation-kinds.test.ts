import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { BULK_DEEDS } from "@/lib/clients/bulk-change";
import en from "@/messages/en.json";
import ro from "@/messages/ro.json";

const lib = join(import.meta.dirname, "../../lib");

const OF_DOCUMENTS = ["invoice", "estimate", "creditNote"].flatMap((kind) =>
  ["create", "update", "send", "cancel", "delete"].map((verb) => `${kind}.${verb}`),
);

/** Kinds of operations as the sources of lib name them, in a line that says so: `kind: "client.create"`. */
function kindsInLib(): string[] {
  const files = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const found = files.flatMap((file) =>
    (readFileSync(join(lib, file), "utf8").match(/\bkind(?::| =) .*/g) ?? []).flatMap((line) =>
      [...line.matchAll(/"(\w+\.\w+)"/g)].map(([, kind = ""]) => kind),
    ),
  );
  const kinds = found.filter((word) => !/^errors\.|\.write$/.test(word));
  const bulk = BULK_DEEDS.map((deed) => `clients.${deed}`);
  return [...new Set([...kinds, ...bulk, ...OF_DOCUMENTS])].sort();
}

test.each([
  ["en", en],
  ["ro", ro],
] as const)("the history has words for every kind of operation in %s", (locale, messages) => {
  const t = createTranslator({ locale, messages: messages as typeof en, namespace: "operations" });
  const kinds = kindsInLib();
  expect(kinds.length).toBeGreaterThan(8);
  expect(kinds.filter((kind) => !t.has(kind as "clients.delete"))).toEqual([]);
  const what = (chunks: unknown) => `«${String(chunks)}»`;
  for (const kind of kinds) {
    const said = t.markup(kind as "clients.delete", {
      label: "Acme",
      named: "yes",
      count: 2,
      what,
    });
    expect(said).not.toMatch(/[{}<>]/);
  }
});
