import type { Action } from "@/lib/action-state";

/** What can be done with views; the server decides who may. */
export type ViewActions = {
  /** Answers the number of the new one. */
  createView: Action<{ id: number }>;
  updateView: Action;
  deleteView: Action;
  chooseLayout: Action;
  openWith: Action;
};
