const LOOKED_AT = 1000;
const SHOWN = 60;
const LINK = /!?\[([^\]\n]*)\]\([^)\n]*\)/g;
const MARKS = /[#>*_`~|]/g;

/** The beginning of a markdown text in one line: what something without a name goes by. */
export function excerpt(text: string): string {
  const plain = text.slice(0, LOOKED_AT).replace(LINK, "$1").replace(MARKS, "");
  const line = plain.split("\n").find((one) => one.trim()) ?? text;
  const letters = [...line.trim()];
  if (letters.length <= SHOWN) return letters.join("");
  return `${letters
    .slice(0, SHOWN - 1)
    .join("")
    .trimEnd()}…`;
}
