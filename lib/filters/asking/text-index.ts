import { type SQL, sql } from "drizzle-orm";
import { LEGAL_FORMS } from "../../clients/search-key";
import { foldText } from "../../fold";

const SHORTEST = 3; // what the index of trigrams finds anywhere
const LEFT_OUT = ["https://www.", ...LEGAL_FORMS]; // of names and addresses the index has not all

/** The longest word in a text that stands in the index wherever it stands in a client. */
function indexedWord(value: string): string | null {
  const words = foldText(value).match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = words.filter(
    (word) => [...word].length >= SHORTEST && !LEFT_OUT.some((out) => out.includes(word)),
  );
  return known.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The numbers of all clients in whose search key these texts stand; more than hold them, never fewer. */
export function keyHolders(values: readonly string[]): SQL | null {
  const words = values.map(indexedWord);
  if (!values.length || words.includes(null)) return null;
  const match = words.map((word) => `"${word}"`).join(" OR ");
  return sql`select rowid from client_search where client_search match ${match}`;
}
