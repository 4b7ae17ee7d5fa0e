import { foldWords } from "../fold";

/** A word as it is written, and as it stands in an address on the net. */
export type Word = { text: string; slug: string };
export type Words = readonly [Word, ...Word[]];

/** Words of a list, folded once and for all. */
export function words(list: string): Words {
  const [first = "", ...rest] = list.split(",").map((text) => text.trim());
  const word = (text: string): Word => ({ text, slug: foldWords(text).join("") });
  return [word(first), ...rest.map(word)];
}
