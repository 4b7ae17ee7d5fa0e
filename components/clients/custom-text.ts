import { valueText } from "@/lib/fields/read-value";
import type { ValueField } from "@/lib/fields/schema";
import { formatDay, formatDecimal } from "@/lib/format";

type Words = { locale: string; yes: string; no: string };

/** A kept value of a custom field as the reader writes it; choices by their labels. */
export function customText(field: ValueField, value: string, { locale, yes, no }: Words): string {
  if (field.type === "checkbox") return value === "1" ? yes : no;
  if (field.type === "date") return formatDay(value, locale);
  if (field.type === "number") return formatDecimal(value, locale);
  return valueText(field, value);
}
