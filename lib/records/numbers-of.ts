/** The numbers that a column holds: one of them, a list as JSON, or none. */
export function numbersOf(value: unknown): number[] {
  if (typeof value === "string" && value.startsWith("[")) return JSON.parse(value);
  const one = Number(value ?? 0);
  return one ? [one] : [];
}
