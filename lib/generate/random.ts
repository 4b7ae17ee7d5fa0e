export type Random = {
  /** In [0, 1). */
  next: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  below: (below: number) => number;
  chance: (probability: number) => boolean;
  pick: <T>(from: readonly [T, ...T[]]) => T;
  /** `#` becomes a digit, `%` one that is not zero, `@` a letter. */
  fill: (template: string) => string;
};

const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

/** Chance that repeats itself: mulberry32, the same numbers for the same seed. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const sign = (char: string) => {
    if (char === "#") return below(10);
    if (char === "%") return 1 + below(9);
    return char === "@" ? LETTERS[below(LETTERS.length)] : char;
  };
  const fill = (template: string) => {
    let text = "";
    for (const char of template) text += sign(char);
    return text;
  };
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (from) => from[below(from.length)] ?? from[0],
    fill,
  };
}
