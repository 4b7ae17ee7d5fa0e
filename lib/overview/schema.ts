import type { Balance } from "../finance/balances";

export type { Balance };

/** The kinds of things that can be open, in the order in which they are told. */
export const OPEN_KINDS = ["invoices", "estimates", "projects", "tickets", "tasks"] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

/** An open thing of a client, as the overview lists it. Amounts are minor units. */
export type OpenThing = {
  id: number;
  title: string | null;
  /** When it is due, a plain day. */
  due: string | null;
  status: string;
  amount: number | null;
  currency: string | null;
};

/** How many of each kind are open; above a hundred it says a hundred. */
export type OpenCounts = Record<OpenKind, number>;

/** The last time that somebody of us and the client spoke or wrote. */
export type Touch = { at: number; kind: "communication" | "note" | "reply"; text: string };

export type Overview = {
  balances: Balance[];
  open: Record<OpenKind, OpenThing[]>;
  lastTouch: Touch | null;
};
