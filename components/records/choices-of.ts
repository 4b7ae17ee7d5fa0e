type Named = { id: number; name: string };

/** What a record's field is chosen from; what stands there now stays a choice, even where it is gone since. */
export function choicesOf(known: readonly Named[], kept: readonly (Named | null)[] = []) {
  const gone = kept.flatMap((one) => (one && !known.some(({ id }) => id === one.id) ? [one] : []));
  return [...known, ...gone].map(({ id, name }) => ({ value: String(id), label: name }));
}
