/** Thousands apart in one way, decimals in the other: `1.234,50`, `1,234.50`, `1 234,5`. */
const GROUPED = [
  /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
  /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/,
  /^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/,
];

/**
 * An amount as files write it, as a plain decimal number; null when it is none or could mean two
 * things: `1,234` is a thousand to some and little more than one to others.
 */
export function plainAmount(text: string): string | null {
  const typed = text.replace(/[\u00a0\u202f]/g, " ").trim();
  if (/^[+-]?\d+(?:\.\d+)?$/.test(typed)) return typed;
  if (/^[+-]?\d+,\d+$/.test(typed) && !/,\d{3}$/.test(typed)) return typed.replace(",", ".");
  if (!GROUPED.some((form) => form.test(typed))) return null;
  if (/^[+-]?\d{1,3}\.\d{3}$/.test(typed)) return null;
  const decimal = Math.max(typed.lastIndexOf(","), typed.lastIndexOf("."));
  const isGroup = /^[+-]?\d{1,3}(?:\.\d{3}){2,}$/.test(typed); // 1.234.567
  if (isGroup || decimal < 0) return typed.replace(/[., ]/g, "");
  return `${typed.slice(0, decimal).replace(/[., ]/g, "")}.${typed.slice(decimal + 1)}`;
}
