import type { z } from "zod";
import { english } from "../english";
import { columnName } from "./column-names";

/** What the schema has against a row, in the words of the file: «website: Write a web address …». */
export const reasonsOf = ({ issues }: z.ZodError): string[] => [
  ...new Set(
    issues.map(({ path, message }) => `${columnName(path.join("."))}: ${english(message)}`),
  ),
];

const LONGEST_SHOWN = 40;

/** A value that can't be taken, its column, and what would be right. */
export function valueReason(column: string, text: string, problem: string): string {
  const sentence = english(problem);
  if (sentence.startsWith("«")) return `${column}: ${sentence}`; // it names the value, or the part that is wrong
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return `${column}: «${shown}» can't be read. ${sentence}`;
}
