import { foldText } from "../fold";

/** Where in a text something was found: from, up to but not with. */
export type Range = [from: number, to: number];

/** `code`: phones and codes, in which what stands between the digits means nothing. */
export type Reading = "words" | "code";

const DROPPED = { words: /['’`.]/g, code: /[^\p{L}\p{N}]/gu };

/** A text with the spellings that it is found by, the closest to what is written first. */
export type Readable = { original: string; spellings: { text: string; dropped: RegExp | null }[] };

/** Makes a text ready to be searched; worth keeping for the next search. */
export function readable(original: string, reading: Reading = "words"): Readable {
  const plain = foldText(original);
  const dropped = DROPPED[reading];
  const bare = plain.replace(dropped, "");
  const spellings: Readable["spellings"] = [{ text: plain, dropped: null }];
  return {
    original,
    spellings: bare === plain ? spellings : [...spellings, { text: bare, dropped }],
  };
}

/** A folded text, and where in the original each of its letters began and ended. */
type Folded = { text: string; starts: number[]; ends: number[] };

function fold(original: string, dropped: RegExp | null): Folded {
  const folded: Folded = { text: "", starts: [], ends: [] };
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    const letters = dropped && character.search(dropped) >= 0 ? "" : foldLetter(character);
    for (let i = 0; i < letters.length; i++) {
      folded.starts.push(at);
      folded.ends.push(end);
    }
    if (!letters) withMark(folded, character, end);
    folded.text += letters;
    at = end;
  }
  return folded;
}

const foldLetter = (letter: string) =>
  letter < "\u0080" ? letter.toLowerCase() : foldText(letter);

/** A mark belongs to the letter before it. */
function withMark({ ends }: Folded, character: string, end: number) {
  if (ends.length && /\p{M}/u.test(character)) ends[ends.length - 1] = end;
}

/** Where a folded needle stands in a text: at the start of words, else anywhere. */
export function rangesOf(needle: string, { original, spellings }: Readable): Range[] {
  if (!needle) return [];
  for (const { text, dropped } of spellings) {
    if (!text.includes(needle)) continue;
    const folded = fold(original, dropped);
    const places = occurrences(needle, folded);
    const first = places.filter((place) => startsWord(folded, place, original));
    const kept = first.length || needle.length < 3 ? first : places;
    if (kept.length) return kept.map((place) => toRange(folded, place, needle.length));
  }
  return [];
}

function occurrences(needle: string, { text }: Folded): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    places.push(at);
  }
  return places;
}

const startsWord = ({ starts }: Folded, place: number, original: string) =>
  !/[\p{L}\p{N}\p{M}]$/u.test(original.slice(0, starts[place] ?? 0));

const toRange = ({ starts, ends }: Folded, place: number, length: number): Range => [
  starts[place] ?? 0,
  ends[place + length - 1] ?? 0,
];

/** Ranges in order, those that touch made one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
