import { z } from "zod";
import type { FieldType } from "@/db/field-types";
import type { Context } from "../../context";
import { activeFields } from "../../fields/queries";
import type { GivenValues } from "../../fields/set-values";
import type { Body } from "../read-json";
import { jsonIn } from "./wire-fields";

const MOST_FIELDS = 500;

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** One value: text, a number, yes or no; several choices as a list, or as PHP writes one. */
const wireValue = z
  .union([scalar, z.array(scalar), z.record(z.string(), scalar)], { error: () => "errors.text" })
  .transform((value) => {
    if (value === null) return null;
    return typeof value === "object" ? joined(Object.values(value)) : String(value);
  });

const joined = (values: unknown[]) =>
  values
    .map((one) => String(one ?? ""))
    .filter(Boolean)
    .join(", ");

/** `custom_fields`: of what it holds under `customers`, text by the id of each field. */
export const wireCustomFields = z.preprocess(
  customersOf,
  z
    .record(z.string(), z.unknown(), { error: () => "errors.customFields" })
    .refine(
      (given) => Object.keys(given).length <= MOST_FIELDS,
      `errors.tooMany|max=${MOST_FIELDS}`,
    )
    .pipe(z.record(z.string(), wireValue)),
);

/** What is said under `customers`, by id; something else when that can't be read. */
function customersOf(value: unknown): unknown {
  const fields = opened(value);
  if (typeof fields !== "object" || fields === null) return fields;
  return "customers" in fields ? opened(fields.customers) : {};
}

/** What stands in a form field may be JSON; nothing is nothing, and PHP's empty list is one too. */
function opened(value: unknown): unknown {
  if (value === null || value === undefined || value === "") return {};
  const inner = typeof value === "string" ? jsonIn(value) : value;
  return Array.isArray(inner) ? { ...inner } : inner;
}

/** The values that can be read, where others can't. */
export function readableValues(value: unknown): GivenValues {
  return Object.fromEntries(
    entriesOf(value).flatMap(([id, one]) => {
      const { data } = wireValue.safeParse(one);
      return data === undefined ? [] : [[id, data]];
    }),
  );
}

function entriesOf(value: unknown): [string, unknown][] {
  const given = customersOf(value);
  const entries = typeof given === "object" && given !== null ? Object.entries(given) : [];
  return entries.length > MOST_FIELDS ? [] : entries;
}

/**
 * The family writes a link as HTML, and reads choices as JSON in text, which comes back so: both are
 * made plain where the field is such a one.
 */
export async function withPlainValues(ctx: Context, body: Body): Promise<Body> {
  const entries = entriesOf(body.custom_fields);
  if (!entries.length) return body;
  const types = new Map((await activeFields(ctx)).map(({ id, type }) => [String(id), type]));
  const plain = entries.map(([id, value]) => [id, plainValue(types.get(id), value)]);
  return { ...body, custom_fields: { customers: Object.fromEntries(plain) } };
}

const LONGEST_ANCHOR = 2000;
const ANCHOR = /^\s*<a\s[^>]*?href\s*=\s*(["'])(.*?)\1.*<\/a>\s*$/is;

/** A value without the family's wrapping for this type of field. */
export function plainValue(type: FieldType | undefined, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (type === "link" && value.length <= LONGEST_ANCHOR) return ANCHOR.exec(value)?.[2] ?? value;
  const list = type === "choice" || type === "multi" ? jsonIn(value) : null;
  return Array.isArray(list) ? list : value;
}
