import type { z } from "zod";
import { english } from "../english";
import { columnName } from "./column-names";

/** What the schema has against a row, in the words of the file: «website: Write a web address …». */
export const reasonsOf = ({ issues }: z.ZodError): string[] => [
  ...new Set(
    issues.map(({ path, message }) => `${columnName(path.join("."))}: ${english(message)}`),
  ),
];
