import type { FilterField } from "@/lib/filters/fields";
import type { Condition, Match } from "@/lib/filters/schema";
import type { Draft } from "./draft";

/** What can come of a condition that is being written. */
export type EditorProps = {
  /** The condition that is changed; none when one is added. */
  initial?: Condition;
  /** Why it is not applied. */
  problem?: string | null;
  /** Answers why it can't be taken. */
  onApply: (condition: Condition) => string | null;
  onRemove?: () => void;
  /** What joins this condition to another one beside it, and what begins that. */
  more?: Match;
  onMore?: (condition: Condition) => void;
};

/** What every control of a condition takes. */
export type ValueProps = {
  field: FilterField;
  draft: Draft;
  onChange: (draft: Draft) => void;
  onSubmit: () => void;
  /** The element that says what is wrong. */
  error?: string;
};
