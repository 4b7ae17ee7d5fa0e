import { z } from "zod";
import { getPlainClient } from "../../clients/plain-client";
import { activeFields, customTexts, type FieldDefinition } from "../../fields/queries";
import type { FieldType } from "../../fields/schema";
import { type Answer, ok } from "../answer";
import type { Call } from "../endpoint";
import { HttpRefusal } from "../http-refusal";
import { idOf } from "./path";
import { NO_DATA } from "./refuse";

/** What the family calls each type. */
const TYPES = {
  text: "input",
  number: "number",
  date: "date_picker",
  choice: "select",
  multi: "multiselect",
  checkbox: "checkbox",
  link: "link",
} as const satisfies Record<FieldType, string>;

const text = z.string();

/** A custom field as the family reads it, with the value of one customer. */
export const customFieldRow = z
  .object({
    field_name: text.meta({
      description: "The name to write it by.",
      example: "custom_fields[customers][7]",
    }),
    custom_field_id: text.meta({ example: "7" }),
    label: text.meta({ example: "Segment" }),
    required: z.enum(["0", "1"]).meta({ description: "Binds the form of the screens only." }),
    type: z.enum(Object.values(TYPES)).meta({
      description:
        "`input` is text, `date_picker` a day, `select` one of `options`, `multiselect` several of them, `checkbox` 1 or 0, `link` a web address.",
      example: "select",
    }),
    value: text.meta({
      description:
        "The customer's value as text, empty when there is none or no customer was named. A day is YYYY-MM-DD, a number has a point, several choices are joined by a comma and a space.",
      example: "Gold",
    }),
    options: text.meta({
      description:
        "What may be chosen, as a JSON list in text; empty where nothing is chosen from.",
      example: '["Gold","Silver"]',
    }),
  })
  .meta({ id: "CustomField" });

/** The definition of a field on the wire, with a value. */
export function toCustomField(
  { id, name, required, type, choices }: FieldDefinition,
  value = "",
): z.output<typeof customFieldRow> {
  const offered = choices.filter(({ archived }) => !archived).map(({ label }) => label);
  const chosen = type === "choice" || type === "multi";
  return {
    field_name: `custom_fields[customers][${id}]`,
    custom_field_id: String(id),
    label: name,
    required: required ? "1" : "0",
    type: TYPES[type],
    value,
    options: chosen ? JSON.stringify(offered) : "",
  };
}

/** The custom fields in use, in their order. */
export async function listCustomFields({ holder }: Call): Promise<Answer> {
  const fields = await activeFields(holder.ctx);
  return rows(fields, new Map());
}

/** The same with the values of one customer. */
export async function getCustomFields(call: Call): Promise<Answer> {
  const { ctx } = call.holder;
  const [fields, client] = await Promise.all([
    activeFields(ctx),
    getPlainClient(ctx, idOf(call), { custom: true }),
  ]);
  return rows(fields, customTexts(fields, client.custom ?? null));
}

function rows(fields: readonly FieldDefinition[], texts: ReadonlyMap<number, string>): Answer {
  if (!fields.length) throw new HttpRefusal(404, NO_DATA);
  return ok(fields.map((field) => toCustomField(field, texts.get(field.id))));
}
