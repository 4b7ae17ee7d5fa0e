/** What is said, and no more: a field that is undefined would stand in the way of one that is kept. */
export const said = <T extends object>(change: T): T =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as T;
