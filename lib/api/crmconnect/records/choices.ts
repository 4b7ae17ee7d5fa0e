import type { z } from "zod";
import { readAs } from "../wire-fields";

/** Words of ours by the family's numbers. */
export type Numbers<W extends string> = Readonly<Record<W, string>>;

/** `inProgress` as a program writes it: `in_progress`. */
export const wordOf = (word: string) =>
  word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A number or a word → our word. */
export function wireChoice<W extends string>(numbers: Numbers<W>): z.ZodType<W> {
  const known = new Map<string, W>();
  for (const [word, number] of Object.entries(numbers) as [W, string][]) {
    for (const said of [number, wordOf(word), word.toLowerCase()]) known.set(said, word);
  }
  return readAs((text) => known.get(text.trim().toLowerCase()) ?? null, "errors.choice");
}
