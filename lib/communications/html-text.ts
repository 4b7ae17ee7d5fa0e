const BREAKS = new Set(["br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "hr", "blockquote"]);
const UNSEEN = new Set(["head", "style", "script", "title"]);
const TAG = /^(\/?)([a-z][a-z0-9]*)/i;

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;

// what is longer was not written by hand, and no more than its beginning is kept
const LETTERS = 500_000;
const TAGS = 50_000;

type Piece = { tag: string; closes: boolean; text: string };

/** The words of a page without its marks, in one walk through it: what a mail says that has no plain text. */
export function htmlText(html: string): string {
  const [first = "", ...rest] = html.slice(0, LETTERS).split("<", TAGS);
  const said = seen(rest.map(toPiece)).map(
    ({ tag, text }) => (BREAKS.has(tag) ? "\n" : "") + text.replace(/\s+/g, " "),
  );
  return [first, ...said]
    .join("")
    .replace(ENTITY, decode)
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** What stands from one `<` to the next; without a `>` it is all tag. */
function toPiece(piece: string): Piece {
  const [, slash, name = ""] = TAG.exec(piece) ?? [];
  const end = piece.indexOf(">");
  const text = end < 0 ? "" : piece.slice(end + 1);
  return { tag: name.toLowerCase(), closes: slash === "/", text };
}

/** Without what a reader does not see: from the tag that opens it to the one that closes it. */
function seen(pieces: readonly Piece[]): Piece[] {
  let unseen = "";
  return pieces.filter(({ tag, closes }) => {
    if (unseen && !(closes && tag === unseen)) return false;
    unseen = UNSEEN.has(tag) && !closes ? tag : "";
    return !unseen;
  });
}

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return ENTITIES[name.toLowerCase()] ?? whole;
  const point = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}
