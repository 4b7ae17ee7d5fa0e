import { type SQL, sql } from "drizzle-orm";
import { foldText } from "../../fold";
import type { Condition } from "../schema";
import { textPattern } from "../text-pattern";
import { anyOf, not } from "./predicate";

const NEGATIVE: Record<string, string> = { hasnot: "has", not: "is", empty: "filled" };

/** What an operator on a text says where it is meant, and whether it is meant the other way round. */
export function positive({ op, values }: Pick<Condition, "op" | "values">) {
  return { op: NEGATIVE[op] ?? op, values, negated: op in NEGATIVE };
}

const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Plain letters are compared much faster, and most texts have no others. */
function matches(text: SQL, value: string, [before, behind]: readonly [boolean, boolean]): SQL {
  const framed = (pattern: string, any: string) =>
    (before ? any : "") + pattern + (behind ? any : "");
  const plain = framed(literal(foldText(value.trim())), "%");
  const typed = framed(literal(value.trim().normalize("NFC")), "%"); // ß, й and 한 fold into others
  const marked = framed(textPattern(value), "*");
  return sql`(${text} like ${plain} escape '\\' or (${text} glob '*[^ -~]*' 
    and (${text} glob ${marked} or ${text} like ${typed} escape '\\')))`;
}

const FRAMES: Record<string, readonly [boolean, boolean]> = {
  has: [true, true],
  starts: [false, true],
  is: [false, false],
};

/** Whether a text is as `op` says, marks and case aside: has, is, starts, filled. */
export function textTest(text: SQL, op: string, values: readonly string[]): SQL {
  const frame = FRAMES[op];
  return frame
    ? anyOf(values.map((value) => matches(text, value, frame)))
    : sql`(${text} is not null and ${text} <> '')`;
}

/** The same of a column: what is not there has nothing in it, and is nothing. */
export function columnTest(column: SQL, condition: Pick<Condition, "op" | "values">): SQL {
  const { op, values, negated } = positive(condition);
  const test = textTest(column, op, values);
  return negated ? not(test) : test;
}

/** All texts that begin with a prefix lie from … up to, but not with, …: for columns kept folded. */
export const startRange = (column: SQL, prefix: string) =>
  sql`(${column} >= ${prefix} and ${column} < ${`${prefix}\u{10ffff}`})`;
