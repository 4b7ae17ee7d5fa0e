import type { BulkVerb } from "@/lib/clients/schema";

/** Rows that are about to go hand the focus on to the row after them, else before, else to the page. */
export function leaveRows({ verb, ids }: { verb: BulkVerb; ids: number[] }) {
  if (verb !== "delete" && verb !== "restore") return;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row-id]")];
  const stays = (row: HTMLElement) => !ids.includes(Number(row.dataset.rowId));
  const last = rows.findLastIndex((row) => !stays(row));
  const next = rows.slice(last + 1).find(stays) ?? rows.slice(0, last + 1).findLast(stays);
  // after the menu has closed, which gives the focus back to its own button
  setTimeout(() => {
    const there = next?.querySelector("[data-row-link]") ?? document.querySelector("#content");
    if (there instanceof HTMLElement) there.focus();
  }, 60);
}
