/** The rows from one to another, both included, whichever comes first; just the second without a first. */
export function spanOf(ids: number[], from: number | null, to: number): number[] {
  const start = from === null ? -1 : ids.indexOf(from);
  const end = ids.indexOf(to);
  if (start < 0 || end < 0) return [to];
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1);
}
