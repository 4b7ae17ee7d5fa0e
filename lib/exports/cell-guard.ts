const STARTS_A_FORMULA = /^'*[=+\-@\t\r]/;

/** Keeps a spreadsheet from running a cell as a formula: an apostrophe goes in front of it. */
export const guardCell = (cell: string) => (STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell);

/**
 * Takes that apostrophe off again, and only that one: what was typed with an apostrophe before a
 * formula was given a second, so every text comes back as it was.
 */
export const unguardCell = (cell: string) =>
  cell.startsWith("'") && STARTS_A_FORMULA.test(cell) ? cell.slice(1) : cell;
