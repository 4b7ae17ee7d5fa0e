import type { Action } from "@/lib/action-state";

/** What can be done with groups, by who may. */
export type GroupActions = {
  createGroup: Action;
  updateGroup: Action;
  deleteGroup: Action;
  orderGroups: Action;
};
