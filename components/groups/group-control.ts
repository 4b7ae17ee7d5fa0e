import type { Control } from "react-hook-form";
import type { GroupValues } from "@/lib/groups/form-values";
import type { GroupInput } from "@/lib/groups/schema";

/** The form of a group, as its parts work with it. */
export type GroupControl = Control<GroupValues, unknown, GroupInput>;
