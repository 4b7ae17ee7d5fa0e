const digits = new Map<string, number>();

/** How many digits a currency has behind the point: 2 for EUR, 0 for JPY, 3 for KWD. */
function digitsOf(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const count = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, count);
  return count;
}

/** The most that an amount may be, in minor units: exact as a number, and no bill is higher. */
export const MOST = 1_000_000_000_000_00;

const PLAIN = /^([+-]?)(\d{1,15})(?:\.(\d{0,10}))?$/;

/**
 * A decimal number as programs and files write it, `1234.5`, in minor units of its currency; null for
 * what is no amount, has more digits than the currency, or is beyond all measure.
 */
export function toMinor(text: string, currency: string): number | null {
  const places = digitsOf(currency);
  const scaled = toScaled(text, places);
  return scaled !== null && Math.abs(scaled) <= MOST ? scaled : null;
}

/** A plain decimal number times ten to so many places; null when it is none or has more digits. */
export function toScaled(text: string, places: number): number | null {
  const [, sign, whole = "", part = ""] = PLAIN.exec(text.trim()) ?? [];
  if (!whole || /[1-9]/.test(part.slice(places))) return null;
  const value = Number(whole + part.slice(0, places).padEnd(places, "0"));
  if (!Number.isSafeInteger(value)) return null;
  return sign === "-" && value !== 0 ? -value : value;
}

/** Minor units as a plain decimal number: 123450 EUR is `1234.50`. */
export const toDecimal = (minor: number, currency: string) => fromScaled(minor, digitsOf(currency));

/** The same of any number of places; `short` leaves out zeros at the end. */
export function fromScaled(value: number, places: number, short = false): string {
  const text = String(Math.abs(value)).padStart(places + 1, "0");
  const whole = text.slice(0, text.length - places);
  const part = places ? text.slice(-places) : "";
  const shown = short ? part.replace(/0+$/, "") : part;
  return `${value < 0 ? "-" : ""}${whole}${shown ? `.${shown}` : ""}`;
}

/** a × b ÷ c, exactly, half away from zero. */
export function share(a: number, b: number, c: number): number {
  const product = BigInt(a) * BigInt(b);
  const divisor = BigInt(c);
  const half = divisor / 2n;
  const rounded = (product < 0n ? product - half : product + half) / divisor;
  return Number(rounded);
}
