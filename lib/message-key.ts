export type MessageValues = Record<string, string | number>;
export type MessageKey = { key: string; values: MessageValues };

const KEY = /^[a-z]\w*(\.[a-z]\w*)+$/i;
const NUMBER = /^-?\d{1,15}(\.\d+)?$/;

/** A code such as «007» is no number, nor is an amount such as «30.00»: their zeros have to survive. */
const isNumber = (text: string) => NUMBER.test(text) && String(Number(text)) === text;

const shield = (text: string) => text.replaceAll("%", "%25").replaceAll("|", "%7C");
const unshield = (text: string) => text.replaceAll("%7C", "|").replaceAll("%25", "%");

/** Writes a message that is translated where it is shown: `errors.tooLong|max=191`. */
export function messageKey(key: string, values: MessageValues = {}): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name}=${shield(String(value))}`);
  return [key, ...pairs].join("|");
}

/** Reads one back; a plain sentence is no key and answers null. */
export function parseMessageKey(text: string): MessageKey | null {
  const [key = "", ...pairs] = text.split("|");
  if (!KEY.test(key)) return null;
  const values: MessageValues = {};
  for (const pair of pairs) {
    const [name = "", ...rest] = pair.split("=");
    const value = unshield(rest.join("="));
    values[name] = isNumber(value) ? Number(value) : value;
  }
  return { key, values };
}

type Translator = { has: (key: never) => boolean };
type Translate = (key: string, values: MessageValues) => string;

/** A message in words: a key is translated, a sentence stays as it is; null for a key nobody knows. */
export function messageText(t: Translator, message: string): string | null {
  const parsed = parseMessageKey(message);
  if (!parsed) return message;
  // the key was written far from here, so its type is unknown
  const known = t.has(parsed.key as never);
  return known ? (t as unknown as Translate)(parsed.key, parsed.values) : null;
}
