/** An instant as the family writes it: `YYYY-MM-DD HH:MM:SS`, UTC. */
export const wireTime = (at: number) => new Date(at).toISOString().slice(0, 19).replace("T", " ");

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const UNIX = /^\d{9,11}$/;

/** The first and last millisecond that somebody means by a day, a time or Unix seconds; null: neither. */
export function wireSpan(text: string): { first: number; last: number } | null {
  const typed = text.trim();
  if (UNIX.test(typed)) return span(Number(typed) * 1000, 1000);
  if (!isDay(typed.slice(0, 10))) return null;
  if (DAY.test(typed)) return span(Date.parse(typed), DAY_MS);
  if (!TIME.test(typed)) return null;
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/.test(typed.slice(10)) ? typed : `${typed}Z`;
  return span(Date.parse(zoned.replace(" ", "T")), 1000);
}

/** 2026-02-30 is no day, though some would read it as the 2nd of March. */
function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

const span = (first: number, length: number) =>
  Number.isNaN(first) ? null : { first, last: first + length - 1 };
