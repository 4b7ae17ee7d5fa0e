import type { FieldDefinition } from "./schema";

/** A custom field as a page is given it. */
export const definition = (more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  ...{ id: 1, name: "Level", type: "text", choices: [], help: null, defaultValue: "" },
  ...{ required: false, onTable: false, archived: false, version: 1 },
  ...more,
});
