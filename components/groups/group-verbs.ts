import type { ComponentProps } from "react";
import type { Action } from "@/lib/action-state";

/** What may be done with one group by who may change it. */
export type GroupVerbs = {
  update: Action;
  remove: () => void;
  /** Not there where there is no further. */
  up?: () => void;
  down?: () => void;
  /** By this it is dragged. */
  handle: ComponentProps<"button">;
};
