/** Makes the code of one country from a serial number: another one for each, its check digit right. */
type Maker = (serial: number) => string;

const digitAt = (text: string, i: number) => text.charCodeAt(i) - 48;

function weighted(text: string, weights: readonly number[]): number {
  let sum = 0;
  for (const [i, weight] of weights.entries()) sum += digitAt(text, i) * weight;
  return sum;
}

/** The digit that makes a Luhn sum of all a multiple of ten. */
function luhn(text: string, add = 0): number {
  let sum = add;
  for (let i = text.length - 1, twice = true; i >= 0; i--, twice = !twice) {
    const digit = digitAt(text, i) * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return (10 - (sum % 10)) % 10;
}

/** ISO 7064, mod 11,10. */
function mod1110(text: string): number {
  let product = 10;
  for (let i = 0; i < text.length; i++) {
    product = (((digitAt(text, i) + product) % 10 || 10) * 2) % 11;
  }
  return (11 - product) % 10;
}

/** Codes mod 11 skip the numbers whose check digit would be ten. */
function mod11(start: number, weights: readonly number[]): string {
  for (let number = start; ; number++) {
    const check = weighted(String(number), weights) % 11;
    if (check < 10) return `${number}${check}`;
  }
}

const MAKERS = {
  RO: (serial) => {
    const body = String(1_000_000 + serial);
    const check = ((weighted(body.padStart(9, "0"), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10;
    return `${body}${check}`;
  },
  AT: (serial) => {
    const body = String(1_000_000 + serial);
    return `U${body}${luhn(`${body}0`, 4)}`; // the last digit counts once here
  },
  DE: (serial) => {
    const body = String(10_000_000 + serial * 20);
    return `${body}${mod1110(body)}`;
  },
  ES: (serial) => {
    const body = String(1_000_000 + serial);
    return `B${body}${luhn(body)}`;
  },
  FR: (serial) => {
    const body = String(30_000_000 + serial * 15);
    const siren = `${body}${luhn(body)}`;
    return `${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, "0")}${siren}`;
  },
  GB: (serial) => {
    const body = String(1_000_000 + serial);
    const check = 97 - (weighted(body, [8, 7, 6, 5, 4, 3, 2]) % 97);
    return `${body}${String(check).padStart(2, "0")}`;
  },
  HU: (serial) => {
    const body = String(1_000_000 + serial);
    return `${body}${(10 - (weighted(body, [9, 7, 3, 1, 9, 7, 3]) % 10)) % 10}`;
  },
  IT: (serial) => {
    const body = `${1_000_000 + serial}${String(1 + (serial % 90)).padStart(3, "0")}`;
    return `${body}${luhn(body)}`;
  },
  NL: (serial) => `${mod11(10_000_000 + serial * 20, [9, 8, 7, 6, 5, 4, 3, 2])}B01`,
  PL: (serial) => mod11(100_000_000 + serial * 200, [6, 5, 7, 2, 3, 4, 5, 6, 7]),
} satisfies Record<string, Maker>;

export type MarketCountry = keyof typeof MAKERS;

/** A prime, so that steps of any length meet every serial once before one comes back. */
const SERIALS = 3_999_971;

/** The fiscal code of the `index`-th client, bare; other seeds give other codes. */
export const fiscalCodeOf = (country: MarketCountry, index: number, seed: number) =>
  MAKERS[country](((index % SERIALS) * 1_618_033 + (seed % SERIALS)) % SERIALS);
