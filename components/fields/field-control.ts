import type { Control } from "react-hook-form";
import type { FieldValues } from "@/lib/fields/form-values";
import type { FieldInput } from "@/lib/fields/schema";

/** The form of a field, as its parts work with it. */
export type FieldControl = Control<FieldValues, unknown, FieldInput>;
