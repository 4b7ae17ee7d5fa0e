"use client";

import { TriangleAlert } from "lucide-react";
import { type FieldPath, useFormState, useWatch } from "react-hook-form";
import { useMessageText } from "@/components/feedback/use-message-text";
import { TextField, type TextFieldProps } from "@/components/form/text-field";
import type { ClientValues, FormWarnings, LookedAt } from "@/lib/clients/form-values";
import type { ClientInput } from "@/lib/clients/schema";

type Props = Omit<TextFieldProps<ClientValues, ClientInput>, "name" | "warning"> & {
  name: keyof LookedAt & FieldPath<ClientValues>;
  warnings: FormWarnings;
};

/** A line of text that the server may find odd; what it said holds until the text changes. */
export function WarnedField({ warnings, help, ...props }: Props) {
  const { control, name } = props;
  const value = useWatch({ control, name });
  const { dirtyFields, errors } = useFormState({ control, name });
  const warning = warnings.about[name] === value ? warnings.found[name] : undefined;
  // TextField keeps still about a value that is not saved yet; here it has just been checked.
  const unsaved = warning && !at(errors, name) && at(dirtyFields, name);
  return (
    <TextField
      {...props}
      warning={warning}
      help={unsaved ? <UnsavedWarning message={warning} /> : help}
    />
  );
}

const at = (tree: object, name: string): unknown =>
  name.split(".").reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], tree);

function UnsavedWarning({ message }: { message: string }) {
  const say = useMessageText();
  return (
    <span data-tone="warning" className="flex gap-1.5 text-warning">
      <TriangleAlert aria-hidden className="mt-0.75 size-3.5 shrink-0" />
      {say(message)}
    </span>
  );
}
