/** The command was not written as it should be: exit code 2. */
export class UsageError extends Error {}

/** A whole number above zero, as an option or argument gives it. */
export function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number > 0) return number;
  throw new UsageError(`${name} is «${text}»: it should be a whole number above zero.`);
}

/** One of a few words. */
export function oneOf<T extends string>(name: string, words: readonly T[], text: string): T {
  const known = words.find((word) => word === text);
  if (known) return known;
  throw new UsageError(`${name} is «${text}»: it should be ${words.join(" or ")}.`);
}

/** Reads something typed; what it refuses was wrongly typed. */
export function typed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Error ? new UsageError(error.message) : error;
  }
}
