import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

type Part = {
  value?: string;
  options?: Record<string, { value: Part[] }>;
  children?: Part[];
  type: number;
};
type Format = new (text: string) => { getAst: () => Part[] };

const LITERAL = 0;
const POUND = 7; // the number sign inside a plural

// The very parser next-intl formats with, reached through its own dependencies.
const parser = ["next-intl", "use-intl", "intl-messageformat"].reduce(
  (from, name) => createRequire(from).resolve(name),
  import.meta.url,
);
const { IntlMessageFormat }: { IntlMessageFormat: Format } = await import(
  pathToFileURL(parser).href
);

/** What a message asks for: argument and tag names, sorted. Throws when it is not ICU. */
export function messageArguments(text: string): string[] {
  const names = new Set<string>();
  walk(new IntlMessageFormat(text).getAst(), (part) => {
    if (part.type !== LITERAL && part.type !== POUND) names.add(part.value ?? "");
  });
  return [...names].sort();
}

/** The forms of each plural in a message, such as one, few, other. */
export function pluralForms(text: string): string[][] {
  const forms: string[][] = [];
  walk(new IntlMessageFormat(text).getAst(), (part) => {
    if (part.options && "pluralType" in part) forms.push(Object.keys(part.options));
  });
  return forms;
}

function walk(parts: Part[], visit: (part: Part) => void) {
  for (const part of parts) {
    visit(part);
    for (const { value } of Object.values(part.options ?? {})) walk(value, visit);
    walk(part.children ?? [], visit);
  }
}
