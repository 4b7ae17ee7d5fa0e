/** What a field is to a filter: which operators it has, and what their values are. */
export type FilterKind = "text" | "number" | "day" | "instant" | "choice" | "several" | "flag";

/** How many values an operator takes: none, one, two or any number. */
export type Arity = 0 | 1 | 2 | "many";

export const ARITY = {
  has: 1,
  hasnot: 1,
  starts: 1,
  is: "many",
  not: "many",
  any: "many",
  all: "many",
  none: "many",
  eq: 1,
  ne: 1,
  gt: 1,
  gte: 1,
  lt: 1,
  lte: 1,
  between: 2,
  on: 1,
  before: 1,
  after: 1,
  last: 1, // in the last so many days, today among them
  older: 1, // longer ago than so many days
  next: 1, // in the next so many days, today among them
  empty: 0,
  filled: 0,
} as const satisfies Record<string, Arity>;

export type Operator = keyof typeof ARITY;

/** The operators of each kind; the first is what a new condition begins with. */
const OPERATORS: Record<FilterKind, readonly Operator[]> = {
  text: ["has", "hasnot", "is", "not", "starts"],
  number: ["eq", "ne", "gt", "gte", "lt", "lte", "between"],
  day: ["on", "before", "after", "between", "last", "older", "next"],
  instant: ["on", "before", "after", "between", "last", "older"],
  choice: ["is", "not"],
  several: ["any", "all", "none"],
  flag: ["is"],
};

/** Those that ask whether there is anything at all. */
export const PRESENCE = ["empty", "filled"] as const satisfies readonly Operator[];

export const operatorsOf = (kind: FilterKind, nullable: boolean): readonly Operator[] =>
  nullable ? [...OPERATORS[kind], ...PRESENCE] : OPERATORS[kind];

/** Whoever asks: kept as a word, so that a shared view means each reader's own. */
export const ME = "me";
export const STATUSES = ["active", "inactive"] as const;
export const ANSWERS = ["yes", "no"] as const;

/** One thing that is asked of a client: `city`, `has`, `["Iași"]`. */
export type Condition = { field: string; op: string; values: string[] };
/** What could not be read; kept, shown, and never passed over in silence. */
export type Unread = { unread: string };
export type Term = Condition | Unread;

export type Match = "all" | "any";
/** Terms in brackets: one level, no deeper. */
export type Block = { match: Match; terms: Term[] };
export type Filter = { match: Match; parts: (Term | Block)[] };

export const NO_FILTER: Filter = { match: "all", parts: [] };

export const isBlock = (part: Term | Block): part is Block => "terms" in part;
export const isUnread = (term: Term): term is Unread => "unread" in term;

/** All terms of a filter, those in brackets too. */
export const termsOf = ({ parts }: Filter): Term[] =>
  parts.flatMap((part) => (isBlock(part) ? part.terms : [part]));
