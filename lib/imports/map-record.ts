import { unguardCell } from "../exports/cell-guard";
import type { Mapping } from "./headers";

/** A record's values by field, trimmed. What is empty is left out: it changes nothing. */
export function mapRecord(
  record: Record<string, string>,
  { columns, constants }: Pick<Mapping, "columns" | "constants">,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [field, header] of columns) {
    const value = unguardCell(record[header] ?? "").trim();
    if (value) values[field] = value;
  }
  for (const [field, value] of constants) values[field] = value;
  return values;
}
