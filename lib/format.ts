const kept = new Map<string, unknown>();

/** Intl formatters are slow to make and never change: one of each is kept. */
function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as T;
}

// British English: day before month, as everybody but Americans reads it.
const tag = (locale: string) => (locale === "en" ? "en-GB" : locale);

const numbers = (locale: string, options: Intl.NumberFormatOptions = {}) =>
  keep(`n|${locale}|${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag(locale), options));

const dates = (locale: string, options: Intl.DateTimeFormatOptions) =>
  keep(
    `d|${locale}|${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(tag(locale), options),
  );

const day = { day: "numeric", month: "short", year: "numeric" } as const;
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** The day an instant (UTC ms) falls on in a zone: «22 Nov 2026». */
export function formatDate(ms: number, locale: string, zone: string): string {
  return dates(locale, { ...day, timeZone: zone }).format(ms);
}

/** An instant with its time: «22 Nov 2026, 15:45». */
export function formatDateTime(ms: number, locale: string, zone: string): string {
  return dates(locale, { ...day, ...clock, timeZone: zone }).format(ms);
}

/** The time of day of an instant in a zone: «15:45». */
export const formatClock = (ms: number, zone: string) =>
  dates("en", { ...clock, timeZone: zone }).format(ms);

/** An instant to the second, for logs: «22 Nov 2026, 15:45:07». */
export function formatMoment(ms: number, locale: string, zone: string): string {
  return dates(locale, { ...day, ...clock, second: "2-digit", timeZone: zone }).format(ms);
}

/** A plain date, `2026-11-22`, which belongs to no zone; anything else is shown as it is. */
export function formatDay(date: string, locale: string): string {
  const ms = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(ms) ? date : formatDate(ms, locale, "UTC");
}

const SPANS = [
  ["year", 31_557_600_000],
  ["month", 2_629_800_000],
  ["week", 604_800_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** How long before or after `now`: «5 minutes ago», «yesterday», «now» within a minute. */
export function formatRelative(ms: number, now: number, locale: string): string {
  const format = keep(
    `r|${locale}`,
    () => new Intl.RelativeTimeFormat(tag(locale), { numeric: "auto" }),
  );
  const span = SPANS.find(([, length]) => Math.abs(ms - now) >= length);
  if (!span) return format.format(0, "second");
  return format.format(Math.trunc((ms - now) / span[1]), span[0]);
}

/** Minor units with their ISO currency: 123450 EUR is «€1,234.50», 500 JPY is «JP¥500». */
export function formatMoney(minor: number, currency: string, locale: string): string {
  try {
    const format = numbers(locale, { style: "currency", currency });
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  } catch {
    return `${formatCount(minor, locale)} ${currency}`; // no currency of this world
  }
}

/** A whole number with its thousands apart; more than `cap` is «10,000+». */
export function formatCount(n: number, locale: string, cap = Number.POSITIVE_INFINITY): string {
  const format = numbers(locale);
  return n > cap ? `${format.format(cap)}+` : format.format(n);
}

/**
 * A plain decimal number, `1234567.5`, in the reader's writing, with `places` behind the mark at
 * least; anything else is shown as it is.
 */
export function formatDecimal(text: string, locale: string, places = 0): string {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return text;
  // years and the like have four digits, and no mark between them
  const format = numbers(locale, {
    minimumFractionDigits: places,
    maximumFractionDigits: 10,
    useGrouping: "min2",
  });
  return format.format(text as `${number}`); // as text, since a number holds 16 digits only
}

/** «Ana, Dan and Ion», or «Ana, Dan or Ion». */
export function formatList(
  texts: readonly string[],
  locale: string,
  type: "conjunction" | "disjunction",
): string {
  return keep(`l|${locale}|${type}`, () => new Intl.ListFormat(tag(locale), { type })).format(
    texts,
  );
}

/** «1–50 of 10,000+» in figures: from, to and total, for a sentence of the messages. */
export function formatRange(
  range: { from: number; to: number; total: number; cap?: number },
  locale: string,
) {
  return {
    from: formatCount(range.from, locale),
    to: formatCount(range.to, locale),
    total: formatCount(range.total, locale, range.cap),
  };
}

/** A part of a hundred as given in basis points: 1250 is «12.5%». */
export function formatBasisPoints(points: number, locale: string): string {
  return numbers(locale, { style: "percent", maximumFractionDigits: 2 }).format(points / 10_000);
}
