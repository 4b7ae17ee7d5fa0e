import type { Action } from "@/lib/action-state";
import type { FieldDefinition } from "@/lib/fields/schema";

/** A field, and how many clients have something in it. */
export type FieldItem = FieldDefinition & { holders: number };

/** What can be done with fields that are there. */
export type FieldActions = { updateField: Action; archiveField: Action; orderFields: Action };
