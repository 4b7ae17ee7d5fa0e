import { z } from "zod";
import { differing } from "../differing";
import { type Choice, type FieldDefinition, type FieldInput, fieldInput, labelsOf } from "./schema";

/** `key` is the number of a known choice, or any other word for a new one. */
export type ChoiceValues = { key: string; label: string; archived: boolean };

/** A custom field as its form holds it. */
export type FieldValues = Pick<FieldDefinition, "name" | "type" | "required" | "onTable"> & {
  help: string;
  choices: ChoiceValues[];
  /** What stands in the line for a new choice: it counts without Enter, too. */
  adding: string;
  /** As people write it; of choices their keys, with commas, so that they may be renamed. */
  defaultValue: string;
};

/** What the form of a new field starts from. */
export const newFieldValues = (given: Partial<FieldValues> = {}): FieldValues => ({
  name: "",
  type: "text",
  required: false,
  onTable: false,
  help: "",
  choices: [],
  adding: "",
  defaultValue: "",
  ...given,
});

/** What the form of a field starts from: its choices in their order, archived ones last. */
export function fieldValues(field: FieldDefinition): FieldValues {
  const { name, type, required, onTable, help, choices, defaultValue } = field;
  const inOrder = [...choices].sort((a, b) => Number(isArchived(a)) - Number(isArchived(b)));
  const values = inOrder.map((one) => ({
    key: String(one.id),
    label: one.label,
    archived: isArchived(one),
  }));
  const labels = labelsOf(defaultValue);
  const keys = values.filter(({ label }) => labels.includes(label)).map(({ key }) => key);
  return newFieldValues({
    ...{ name, type, required, onTable, choices: values },
    help: help ?? "",
    defaultValue: hasChoices(type) ? keys.join(",") : defaultValue,
  });
}

const isArchived = ({ archived = false }: Choice) => archived;

export const hasChoices = (type: FieldDefinition["type"]) => type === "choice" || type === "multi";

/** Labels out of a line or a pasted list. */
export const newLabels = (text: string): string[] =>
  text
    .split(/[\n,\t]/)
    .map((label) => label.trim())
    .filter(Boolean);

/** What the form was given as the domain reads it. */
export const fieldForm = z
  .custom<FieldValues>()
  .superRefine(({ type, choices, adding }, ctx) => {
    const any = choices.some(({ archived }) => !archived) || newLabels(adding).length > 0;
    if (hasChoices(type) && !any)
      ctx.addIssue({ code: "custom", path: ["adding"], message: "fields.choices.none" });
  })
  .transform(toInput)
  .pipe(fieldInput);

function toInput({
  adding,
  choices,
  defaultValue,
  ...values
}: FieldValues): z.input<typeof fieldInput> {
  if (!hasChoices(values.type)) return { ...values, defaultValue, choices: [] };
  const chosen = defaultValue.split(",");
  const labels = choices.filter(({ key, archived }) => !archived && chosen.includes(key));
  return {
    ...values,
    defaultValue: labels.map(({ label }) => label).join(", "),
    choices: [
      ...choices.map(({ key, label, archived }) => ({
        id: Number(key) || undefined,
        label,
        archived,
      })),
      ...newLabels(adding).map((label) => ({ label })),
    ],
  };
}

/** Of what the form was given, what differs from what was there before; the type never does. */
export function fieldChanges(before: FieldValues, { type: _, ...input }: FieldInput) {
  return differing<Partial<FieldInput>>(fieldForm.safeParse(before).data ?? {}, input);
}
