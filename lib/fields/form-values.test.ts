import { describe, expect, test } from "vitest";
import { fieldChanges, fieldForm, fieldValues, newFieldValues, newLabels } from "./form-values";
import { definition } from "./testing";

const level = definition({
  type: "choice",
  choices: [
    { id: 1, label: "Gold", archived: true },
    { id: 2, label: "Silver" },
    { id: 3, label: "Bronze" },
  ],
  defaultValue: "Bronze",
});
const values = fieldValues(level);

describe("the form of a custom field", () => {
  test("archived choices come last, and saving it again changes nothing", () => {
    expect(values.choices.map(({ label }) => label)).toEqual(["Silver", "Bronze", "Gold"]);
    expect(values.defaultValue).toBe("3");
    expect(fieldChanges(values, fieldForm.parse(values))).toEqual({});
  });

  test("a choice that is renamed stays the default, one that is archived does not", () => {
    const [silver, bronze, gold] = values.choices;
    if (!silver || !bronze || !gold) throw new Error("There are three.");
    const renamed = { ...values, choices: [silver, { ...bronze, label: "Copper" }, gold] };
    expect(fieldForm.parse(renamed)).toMatchObject({ defaultValue: "Copper" });
    const archived = { ...values, choices: [silver, { ...bronze, archived: true }, gold] };
    expect(fieldForm.parse(archived)).toMatchObject({ defaultValue: null });
  });

  test("what stands in the line for a new choice counts", () => {
    const { choices } = fieldForm.parse({ ...values, adding: " Iron , Tin" });
    expect(choices?.map(({ label }) => label)).toEqual(["Silver", "Bronze", "Gold", "Iron", "Tin"]);
    expect(choices?.map(({ id }) => id)).toEqual([2, 3, 1, undefined, undefined]);
  });

  test("a choice that is none is refused where it stands", () => {
    const issues = (given: object) =>
      fieldForm
        .safeParse(newFieldValues({ name: "Level", type: "multi", ...given }))
        .error?.issues.map(({ path, message }) => [path.join("."), message]);
    expect(issues({})).toEqual([["adding", "fields.choices.none"]]);
    const named = (label: string) => ({ key: `new ${label}`, label, archived: false });
    expect(issues({ choices: [named("Gold"), named("gold"), named("")] })).toEqual([
      ["choices.2.label", "errors.required"],
      ["choices.1.label", "errors.choiceTwice"],
    ]);
  });

  test("only what differs is sent", () => {
    const input = fieldForm.parse({ ...values, help: "How dear.", name: " Level " });
    expect(fieldChanges(values, input)).toEqual({ help: "How dear." });
  });

  test("a pasted list is one choice a line", () => {
    expect(newLabels("Gold\r\n Silver \n\nBronze, Tin")).toEqual([
      "Gold",
      "Silver",
      "Bronze",
      "Tin",
    ]);
  });
});
