import type { RecordTab } from "./record-tab-names";

export type LabelledTab = { name: RecordTab; label: string; count?: string };

const LETTER = 6.9; // px, on the average, of what a tab is written in
const AROUND = 20; // its padding and the gap to the next
const BESIDE = 6; // between a label and its count, or its icon
const ICON = 14;
const STEP = 2; // rem, as the rules in record-tabs.css go
const WIDEST = 64; // rem: more than the row ever has

const widthOf = ({ label, count }: Pick<LabelledTab, "label" | "count">) =>
  AROUND + LETTER * label.length + (count ? BESIDE + LETTER * count.length : 0);

/**
 * From which width of the row on there is room for a tab, as a class of record-tabs.css: reckoned and
 * not measured, so that the row is right before any script runs. The active one is always there.
 */
export function roomOf(tabs: readonly LabelledTab[], active: RecordTab, more: string) {
  const always = tabs.find(({ name }) => name === active);
  let taken = widthOf({ label: more }) + BESIDE + ICON + (always ? widthOf(always) : 0);
  const rooms = new Map<RecordTab, string>();
  for (const tab of tabs) {
    if (tab === always) continue;
    taken += widthOf(tab);
    rooms.set(tab.name, `needs-${Math.min(Math.ceil(taken / 16 / STEP) * STEP, WIDEST)}`);
  }
  return rooms;
}
