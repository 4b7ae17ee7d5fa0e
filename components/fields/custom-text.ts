import type { FieldDefinition } from "@/lib/fields/schema";
import { formatDay, formatDecimal } from "@/lib/format";

type Words = { locale: string; yes: string; no: string };

/** What a custom field holds, as its reader would write it; null when it holds nothing. */
export function customText(
  { type }: Pick<FieldDefinition, "type">,
  text: string,
  { locale, yes, no }: Words,
): string | null {
  if (!text) return null;
  if (type === "checkbox") return text === "1" ? yes : no;
  if (type === "date") return formatDay(text, locale);
  if (type === "number") return formatDecimal(text, locale);
  return text;
}
