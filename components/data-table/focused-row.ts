export const focusedRow = () =>
  document.activeElement?.closest<HTMLElement>("[data-row-id]") ?? null;

export const focusedId = () => Number(focusedRow()?.dataset.rowId) || null;

/** From the row that has the focus to its neighbour; from nowhere to the first. */
export function moveBy(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row-id]")];
  const row = focusedRow();
  const target = row ? rows[rows.indexOf(row) + step] : rows[0];
  target?.querySelector<HTMLElement>("[data-row-link]")?.focus();
}
