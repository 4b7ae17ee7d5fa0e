/** What somebody typed as a whole number: null when nothing, NaN when it is none. */
export function typedNumber(text: string): number | null {
  const typed = text.trim();
  if (!typed) return null;
  return /^\d{1,15}$/.test(typed) ? Number(typed) : Number.NaN;
}
