import { describe, expect, test } from "vitest";
import type { FieldDefinition } from "@/lib/fields/schema";
import { type BulkKind, type BulkValues, EMPTY, modesOf, NOBODY, toChange } from "./bulk-values";
import { takesAway } from "./use-bulk-words";

const definition = (more: Partial<FieldDefinition>): FieldDefinition => ({
  ...{ id: 1, name: "Level", type: "text", choices: [], help: null, defaultValue: "" },
  ...{ required: false, onTable: false, archived: false, version: 1 },
  ...more,
});
const several = definition({ id: 3, type: "multi", choices: [{ id: 1, label: "Red" }] });
const options = {
  ...{ owners: [], groups: [], currencies: [], ownerRequired: false },
  fields: [several, definition({ id: 4 })],
};
const asked = (kind: BulkKind, values: Partial<BulkValues> = {}) =>
  toChange(kind, { ...EMPTY, ...values }, options);

describe("what a dialog asks for", () => {
  test("is a verb, an owner or nobody, and lists of ids", () => {
    expect(asked("delete")).toEqual({ do: "delete" });
    expect(asked("owner", { ownerId: "7" })).toEqual({ do: "owner", ownerId: 7 });
    expect(asked("owner", { ownerId: NOBODY })).toEqual({ do: "owner", ownerId: null });
    expect(asked("owner")).toBeNull();
    expect(asked("groups", { how: "replace", ids: [2] })).toEqual({
      do: "groups",
      how: "replace",
      ids: [2],
    });
  });

  test("is a field with its value, or empty when that is said", () => {
    const texts = { city: " Iași ", custom_3: "Red", custom_4: "" };
    expect(asked("field", { field: "city", texts })).toEqual({
      do: "field",
      field: "city",
      value: "Iași",
    });
    expect(asked("field", { field: "custom_3", texts })).toMatchObject({
      how: "add",
      value: "Red",
    });
    expect(asked("field", { field: "custom_4", texts })).toBeNull();
    expect(asked("field", { field: "custom_4", how: "clear" })).toEqual({
      do: "custom",
      field: 4,
      how: "replace",
      value: null,
    });
    expect(asked("field")).toBeNull();
  });

  test("adds and takes off only where there are several", () => {
    expect(modesOf("field", "custom_3", options)).toContain("remove");
    expect(modesOf("field", "city", options)).toEqual(["replace", "clear"]);
    expect(modesOf("owner", "", options)).toEqual([]);
  });
});

test("what takes away is a warning: also an owner, and all groups", () => {
  const warns = (kind: BulkKind, values: Partial<BulkValues> = {}) =>
    takesAway({ kind, values: { ...EMPTY, ...values }, options });
  expect(warns("owner", { ownerId: NOBODY })).toBe(true);
  expect(warns("owner", { ownerId: "7" })).toBe(false);
  expect(warns("groups", { how: "replace" })).toBe(true);
  expect(warns("groups", { how: "add", ids: [1] })).toBe(false);
  expect([warns("delete"), warns("activate")]).toEqual([true, false]);
});
