import { expect, test } from "vitest";
import { toCustomField } from "./custom-fields";

const FIELD = {
  id: 7,
  name: "Segment",
  type: "choice" as const,
  choices: [
    { id: 1, label: "Gold" },
    { id: 2, label: "Old", archived: true },
  ],
  help: null,
  defaultValue: "Gold",
  required: true,
  onTable: false,
  archived: false,
  version: 1,
};

test("a field reads in the family's words, with the choices that can be made", () => {
  expect(toCustomField(FIELD, "Old")).toEqual({
    field_name: "custom_fields[customers][7]",
    custom_field_id: "7",
    label: "Segment",
    required: "1",
    type: "select",
    value: "Old",
    options: '["Gold"]',
  });
});

test.each([
  ["text", "input"],
  ["number", "number"],
  ["date", "date_picker"],
  ["checkbox", "checkbox"],
  ["link", "link"],
] as const)("a %s is called %s and offers nothing", (type, called) => {
  const field = { ...FIELD, type, choices: [], required: false };
  expect(toCustomField(field)).toMatchObject({
    type: called,
    required: "0",
    value: "",
    options: "",
  });
});
