import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import messages from "../messages/en.json";
import { clientMessages } from "./client-messages";

const root = join(import.meta.dirname, "..");

function screens(): string[] {
  const files = ["app", "components"].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((file) =>
      join(root, room, file),
    ),
  );
  return files.filter((file) => file.endsWith(".tsx") || file.endsWith(".ts"));
}

test("every namespace a screen reads with useTranslations reaches the browser", () => {
  const used = new Set<string>();
  for (const file of screens()) {
    const calls = readFileSync(file, "utf8").matchAll(/useTranslations\("(\w+)/g);
    for (const [, namespace = ""] of calls) used.add(namespace);
  }
  const sent = Object.keys(clientMessages(messages));
  expect([...used].filter((namespace) => !sent.includes(namespace))).toEqual([]);
});

test("what the browser does not read is not sent", () => {
  expect(clientMessages({ common: { save: "Save" }, emails: { subject: "Hello" } })).toEqual({
    common: { save: "Save" },
  });
});
