/** Rows by key, in their order (Map.groupBy comes with Node 21). */
export function groupBy<T, K>(rows: readonly T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Rows by the columns they have: a statement sets the same ones on all its rows. */
export const bySameColumns = <T extends object>(rows: readonly T[]) =>
  groupBy(rows, (row) => Object.keys(row).sort().join()).values();
