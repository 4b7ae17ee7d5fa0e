import { HttpRefusal } from "./http-refusal";

/** What a body says, by name: values as they came, of any type. */
export type Body = Record<string, unknown>;

const DEEPEST = 20;

export const bad = (message: string) => new HttpRefusal(400, message);

/** Reads a body of JSON: one object, or nothing at all. Says where it is broken. */
export function readJson(text: string): Body {
  if (!text.trim()) return {};
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw bad("The body should be one JSON object, in braces.");
  if (isDeeper(value, DEEPEST)) throw bad(`The body is nested deeper than ${DEEPEST} levels.`);
  return value as Body;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad(`The body is not JSON: ${fault(text)}.`);
  }
}

function fault(text: string): string {
  if (mayGoOn(text)) return "it ends too early";
  const at = brokenAt(text);
  const before = text.slice(0, at).split("\n");
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return `it breaks at ${place}: «${text.slice(at, at + 20)}»`;
}

/** Where the text stops being the beginning of any JSON; found by halving. */
function brokenAt(text: string): number {
  let [good, broken] = [0, text.length];
  while (broken - good > 1) {
    const middle = (good + broken) >> 1;
    if (mayGoOn(text.slice(0, middle))) good = middle;
    else broken = middle;
  }
  return good;
}

/** Whether more could follow and make it JSON: the engine complains of the end alone. */
function mayGoOn(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined;
  } catch (error) {
    const message = String(error);
    const [, at] = /position (\d+)/.exec(message) ?? [];
    return /end of JSON|end of data|Unterminated/i.test(message) || Number(at) === text.length;
  }
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));
