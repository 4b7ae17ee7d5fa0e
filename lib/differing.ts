/** Of a change, the fields that say something other than the row does; what is absent stays out. */
export function differing<T extends object>(now: T, change: Partial<T>): Partial<T> {
  const text = (value: unknown) => JSON.stringify(value ?? null);
  const pairs = Object.entries(change) as [keyof T, unknown][];
  return Object.fromEntries(
    pairs.filter(([field, value]) => value !== undefined && text(value) !== text(now[field])),
  ) as Partial<T>;
}
