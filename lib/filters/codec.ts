import { type Block, type Filter, isBlock, isUnread, type Match, type Term } from "./schema";

/** No address is longer; what is, is not read. */
export const LONGEST_FILTER = 4000;
const MOST_VALUES = 200;

/*
 * city:has:Iași;status:is:active;(email:empty|phone:empty)
 * `;` is «and», `|` is «or», brackets go one level deep, `\` stands before a sign that is meant.
 */
const SIGNS = /[\\:,;|()]/g;
const escaped = (text: string) => text.replace(SIGNS, "\\$&");
const unescaped = (text: string) => text.replace(/\\(.?)/gs, "$1");

/** Cuts at a sign where it is not meant literally and not in brackets; at most so many times. */
function cut(text: string, sign: string, most = Number.POSITIVE_INFINITY): string[] {
  const pieces: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "\\") at++;
    else if (letter === "(") depth++;
    else if (letter === ")") depth--;
    else if (letter === sign && depth <= 0 && pieces.length < most) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...pieces, text.slice(from)];
}

/** The pieces of a level, and how they are joined. */
function level(text: string): { match: Match; pieces: string[] } {
  const both = cut(text, ";");
  if (both.length > 1) return { match: "all", pieces: both };
  const either = cut(text, "|");
  return { match: either.length > 1 ? "any" : "all", pieces: either };
}

const FIELD = /^[a-z][a-z0-9.]*$/i;
const OPERATOR = /^[a-z]+$/;

function readTerm(text: string): Term {
  const [field = "", op = "", values] = cut(text, ":", 2);
  const tidy = FIELD.test(field) && OPERATOR.test(op) && cut(text, "|").length === 1;
  if (!tidy || text.startsWith("(")) return { unread: text };
  const given = values === undefined ? [] : cut(values, ",").map((one) => unescaped(one).trim());
  return given.length > MOST_VALUES ? { unread: text } : { field, op, values: given };
}

function readPart(text: string): Term | Block {
  if (!text.startsWith("(") || !text.endsWith(")")) return readTerm(text);
  const { match, pieces } = level(text.slice(1, -1));
  return { match, terms: pieces.map(readTerm) };
}

/** Reads the filter of an address. What can't be read is among its parts, as it was written. */
export function parseFilter(text: string): Filter {
  if (text.length > LONGEST_FILTER)
    return { match: "all", parts: [{ unread: `${text.slice(0, 80)}…` }] };
  const { match, pieces } = level(text);
  return { match, parts: pieces.filter((piece) => piece.trim()).map(readPart) };
}

const SIGN: Record<Match, string> = { all: ";", any: "|" };

function writeTerm(term: Term): string {
  if (isUnread(term)) return term.unread;
  const { field, op, values } = term;
  return [field, op, ...(values.length ? [values.map(escaped).join(",")] : [])].join(":");
}

/** The same filter is always written the same way. */
export function formatFilter({ match, parts }: Filter): string {
  const write = (part: Term | Block) =>
    isBlock(part) ? `(${part.terms.map(writeTerm).join(SIGN[part.match])})` : writeTerm(part);
  return parts.map(write).join(SIGN[match]);
}
