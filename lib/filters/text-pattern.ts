import { foldText } from "../fold";

const LATIN_END = 0x24f; // Basic Latin to Latin Extended-B, then what Vietnamese and others add
const ADDITIONAL = [0x1e00, 0x1eff] as const;

/** How every letter is written, as SQLite's GLOB takes it: «s» → `sSŚ-šȘș…`. */
const SPELLINGS = spellings();

function spellings(): Map<string, string> {
  const known = new Map<string, number[]>();
  const take = (code: number) => {
    const folded = foldText(String.fromCodePoint(code));
    if (folded.length === 1) known.set(folded, [...(known.get(folded) ?? []), code]);
  };
  for (let code = 0x41; code <= LATIN_END; code++) take(code);
  for (let code = ADDITIONAL[0]; code <= ADDITIONAL[1]; code++) take(code);
  const several = [...known].filter(([, codes]) => codes.length > 1);
  return new Map(several.map(([letter, codes]) => [letter, letter + ranges(codes)]));
}

/** Neighbours as a range, which is looked through much faster. */
function ranges(codes: readonly number[]): string {
  const runs: number[][] = [];
  for (const code of codes) {
    if (runs.at(-1)?.at(-1) === code - 1) runs.at(-1)?.push(code);
    else runs.push([code]);
  }
  const letter = String.fromCodePoint;
  return runs
    .map((run) => {
      const [first = 0, last = first] = [run[0], run.at(-1)];
      return run.length > 2 ? `${letter(first)}-${letter(last)}` : letter(...run);
    })
    .join("");
}

const SPECIAL = /[*?[\]]/;

/** One letter as a pattern: whatever people write for it. */
function letterPattern(letter: string): string {
  const known = SPELLINGS.get(letter);
  if (known) return `[${known}]`;
  const other = letter.toUpperCase(); // Greek, Cyrillic
  if (other !== letter && other.length === letter.length) return `[${letter}${other}]`;
  return SPECIAL.test(letter) ? `[${letter}]` : letter;
}

/**
 * A text as a pattern of SQLite's GLOB that takes neither case nor marks seriously: SQLite folds
 * nothing but A–Z, and no column is kept folded just for this.
 */
export const textPattern = (text: string) => [...foldText(text.trim())].map(letterPattern).join("");
