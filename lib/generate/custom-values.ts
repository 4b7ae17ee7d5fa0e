import type { FieldType } from "@/db/field-types";
import type { FieldDefinition } from "../fields/queries";
import { type FieldValue, fieldValue } from "../fields/set-values";
import type { GeneratedClient } from "./believable";
import { type Random, randomOf } from "./random";

const DAY = 86_400_000;
const FILLED = 0.7; // the rest were never asked

type Make = (random: Random, choices: readonly string[], client: GeneratedClient) => string | null;

/** Values as they are kept. What a free text would say nobody knows. */
const MAKERS: Record<FieldType, Make> = {
  text: () => null,
  number: ({ below, pick }) => String(below(1_000) * pick([1, 10, 100])),
  date: ({ below }, _, { createdAt }) =>
    new Date(createdAt + below(365) * DAY).toISOString().slice(0, 10),
  checkbox: ({ chance }) => (chance(0.6) ? "1" : "0"),
  choice: ({ below }, choices) => choices[below(choices.length)] ?? null,
  multi: ({ chance }, choices) => choices.filter(() => chance(0.4)).join() || null,
  link: (_, __, { website }) => website,
};

/** Fills custom fields by a chance of their own, so that the clients of a seed stay what they are. */
export function customFiller(seed: number, fields: readonly FieldDefinition[]) {
  const random = randomOf(seed + 1);
  return (client: GeneratedClient): FieldValue[] =>
    fields.flatMap((field) => {
      if (!random.chance(FILLED)) return [];
      const offered = field.choices.filter(({ archived }) => !archived).map(({ id }) => `${id}`);
      const value = MAKERS[field.type](random, offered, client);
      return value === null ? [] : [fieldValue(field, value)];
    });
}
