/** The views that every workspace has, by the key of their address. */
export const READY_MADE = {
  all: { filter: "", sort: "name" },
  mine: { filter: "owner:is:me|manager:any:me", sort: "name" },
  unowned: { filter: "owner:empty", sort: "name" },
  recent: { filter: "", sort: "-updated" },
  inactive: { filter: "status:is:inactive", sort: "name" },
  uncoded: { filter: "fiscalCode:empty", sort: "name" },
  uncontacted: { filter: "contacts:eq:0", sort: "name" },
} as const;

export type ReadyMade = keyof typeof READY_MADE;

export const isReadyMade = (key: string): key is ReadyMade => Object.hasOwn(READY_MADE, key);
