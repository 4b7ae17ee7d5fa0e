/** Letters that do not come apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
};
const SPECIAL = /[ıłøđðþßæœ]/g;

/** Lower case without marks: what makes «München», «MUNCHEN» and «munchen» one word. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** The folded words of a name: «S.C. O'Neil & Fiii S.R.L.» → sc, oneil, fiii, srl. */
export function foldWords(text: string): string[] {
  return foldText(text)
    .replace(/['’`.]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A name as the order of lists has it: folded words, one space apart. */
export const sortKey = (text: string) => foldWords(text).join(" ");
