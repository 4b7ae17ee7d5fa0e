import { z } from "zod";
import { cursor } from "../cursor";

/** What the stream is made of, in the order in which what happened at one moment is told. */
export const TIMELINE_KINDS = [
  "payment",
  "invoice",
  "creditNote",
  "estimate",
  "reply",
  "ticket",
  "project",
  "communication",
  "note",
  "task",
  "change",
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** The kinds that one chip of the filter stands for. */
export const TIMELINE_FILTERS = {
  money: ["payment", "invoice", "creditNote", "estimate"],
  work: ["project", "task"],
  support: ["ticket", "reply"],
  communications: ["communication"],
  notes: ["note"],
  changes: ["change"],
} as const satisfies Record<string, readonly TimelineKind[]>;
export type TimelineFilter = keyof typeof TIMELINE_FILTERS;

const filters = Object.keys(TIMELINE_FILTERS) as [TimelineFilter, ...TimelineFilter[]];

/** A place in the stream: the moment, the kind, the row. */
export const timelinePlace = cursor(z.tuple([z.number(), z.enum(TIMELINE_KINDS), z.number()]));
export type TimelinePlace = z.output<typeof timelinePlace>;

/** What the page is asked for; what can't be read asks for all, from the beginning. */
export const timelineSearch = z.object({
  kinds: z
    .string()
    .transform((text) => filters.filter((one) => text.split(",").includes(one)))
    .optional()
    .catch(undefined),
  after: timelinePlace.optional().catch(undefined),
});

/** What is told of an item; which of it there is hangs on the kind. Amounts are minor units. */
export type Told = {
  number?: string | null;
  status?: string;
  amount?: number;
  currency?: string;
  /** A plain day. */
  date?: string;
  dueDate?: string | null;
  open?: number;
  refund?: 0 | 1;
  title?: string;
  text?: string | null;
  who?: string | null;
  form?: "call" | "email" | "meeting";
  direction?: "in" | "out";
  doneAt?: number | null;
  /** Of a reply, its ticket. */
  parentId?: number;
  /** Of a change, what was done. */
  operation?: string;
  actorKind?: "user" | "token" | "system";
};

export type TimelineItem = {
  kind: TimelineKind;
  /** Of a change, the number of its operation. */
  id: number;
  /** When it was, in UTC milliseconds. */
  at: number;
  /** When we came to know of it. */
  since: number;
  told: Told;
};

export type TimelinePage = { items: TimelineItem[]; next?: string };
