import { recordAddress } from "./addresses";

/** The tabs of a record in their order; a name is also the last part of the tab's address. */
export const RECORD_TABS = [
  "overview",
  "timeline",
  "contacts",
  "notes",
  "tasks",
  "communications",
  "invoices",
  "payments",
  "estimates",
  "projects",
  "tickets",
  "statement",
  "profile",
  "history",
] as const;
export type RecordTab = (typeof RECORD_TABS)[number];

export const tabAddress = (id: number, tab: RecordTab, within = "") =>
  tab === "overview" ? recordAddress(id, within) : `${recordAddress(id)}/${tab}${within}`;

/** Pages whose records are listed on another tab. */
const LISTED_ON: Record<string, RecordTab | undefined> = { "credit-notes": "invoices" };

/** The tab to which the page at a path belongs: a record's own page to the tab that lists it. */
export function tabOf(path: string): RecordTab {
  const [part = ""] = path.split("/").slice(4);
  return LISTED_ON[part] ?? RECORD_TABS.find((tab) => tab === part) ?? "overview";
}
