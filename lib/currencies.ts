/** Every ISO 4217 code this runtime knows. Safe in a browser. */
export const CURRENCIES: readonly string[] = Intl.supportedValuesOf("currency");

const KNOWN = new Set(CURRENCIES);

export const isCurrency = (code: string) => KNOWN.has(code);
