import type { FieldDefinition } from "../fields/queries";
import { readValue } from "../fields/read-value";
import { type FieldValue, fieldValue } from "../fields/set-values";
import type { Mapping } from "./headers";
import { type Doubt, valueIn } from "./known-client";
import { customHeader, customKey } from "./known-fields";
import { valueReason } from "./reasons";

type Values = Record<string, string | undefined>;
type Read = { values: FieldValue[]; reasons: string[]; doubts: Doubt[] };

/** The custom fields that a file fills. */
export const filledFields = (
  fields: readonly FieldDefinition[],
  { columns, constants }: Pick<Mapping, "columns" | "constants">,
) => fields.filter((field) => [columns, constants].some((pairs) => pairs.has(customKey(field))));

/** Reads what a row says of these fields. What it leaves empty is not there, and stays as it is. */
export const customReader = (fields: readonly FieldDefinition[]) => {
  const keyed = fields.map((field) => ({ field, key: customKey(field) }));
  return (values: Values): Read => {
    const all: Read = { values: [], reasons: [], doubts: [] };
    for (const { field, key } of keyed) readInto(all, field, values[key]);
    return all;
  };
};

function readInto({ values, reasons, doubts }: Read, field: FieldDefinition, text?: string) {
  if (!text) return;
  const reasonOf = (problem: string) => valueReason(customHeader(field), text, problem);
  const archived = archivedChoices(field);
  const read = readValue(field, text, archived);
  if ("problem" in read) reasons.push(reasonOf(read.problem));
  else if (read.value !== null) values.push(fieldValue(field, read.value));
  if (!archived) return;
  doubts.push((client) => {
    const again = readValue(field, text, client && valueIn(client, field.id));
    return "problem" in again ? reasonOf(again.problem) : null;
  });
}

/** Read as if the client had them all; whether it does is asked when it is known. */
const archivedChoices = ({ choices }: FieldDefinition) =>
  choices.flatMap(({ id, archived }) => (archived ? [id] : [])).join();
