import { z } from "zod";
import { FIELD_TYPES } from "@/db/field-types";
import { foldText } from "../fold";
import { optionalText, requiredText } from "../text";

export type { Choice, FieldType } from "@/db/field-types";
export type { FieldDefinition } from "./queries";
export type { ValueField } from "./value-fields";

const id = z.number("errors.number").int("errors.number").positive("errors.number");

const label = requiredText(100).refine((text) => !text.includes(","), "errors.choiceComma");
/** Without a number it is a new choice; one that is left out is archived while clients have it. */
const choice = z.object({
  id: id.optional(),
  label,
  archived: z.boolean("errors.boolean").optional(),
});

const choices = z
  .array(choice, "errors.list")
  .max(200, "errors.tooMany|max=200")
  .superRefine((list, ctx) => {
    const seen = new Set<string | number>();
    for (const [i, { id = Number.NaN, label }] of list.entries()) {
      if (seen.has(foldText(label)) || seen.has(id))
        ctx.addIssue({ code: "custom", path: [i, "label"], message: "errors.choiceTwice" });
      seen.add(foldText(label));
      if (id) seen.add(id);
    }
  });

export const TYPES = FIELD_TYPES;
const fieldType = z.enum(FIELD_TYPES, "errors.choice");

const own = {
  name: requiredText(100),
  help: optionalText(300),
  /** As people write a value. */
  defaultValue: optionalText(1000),
  required: z.boolean("errors.boolean"),
  onTable: z.boolean("errors.boolean"),
  choices,
};

/** A new custom field. */
export const fieldInput = z
  .object({ ...own, type: fieldType })
  .partial({ help: true, defaultValue: true, required: true, onTable: true, choices: true });
export type FieldInput = z.output<typeof fieldInput>;

/** A change to a field; what is absent stays. Its type stays for good: values are kept by it. */
export const fieldUpdate = z.object(own).partial().extend({ id, version: id.optional() });
export type FieldUpdate = z.output<typeof fieldUpdate>;

export const fieldId = z.object({ id });
/** All fields in their new order. */
export const fieldOrder = z.object({ ids: z.array(id, "errors.list").max(500) });

/** The labels that the text of a value names; they have no commas in them. */
export const labelsOf = (text: string): string[] => (text ? text.split(", ") : []);
