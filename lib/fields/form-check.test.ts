import { describe, expect, test } from "vitest";
import { testContext } from "../testing";
import { customProblems, defaultValues } from "./form-check";
import { archiveField, createField } from "./mutations";
import { refuseMissing } from "./refuse-missing";
import { fieldInput } from "./schema";
import { definition } from "./testing";

const choices = [
  { id: 1, label: "Gold", archived: true },
  { id: 2, label: "Silver" },
];

describe("what a client's form has against its custom fields", () => {
  test("a number and a date are read as people write them", () => {
    const fields = [definition({ type: "number" }), definition({ id: 2, type: "date" })];
    expect(customProblems(fields, { "1": "1.234,5", "2": "31.02.2026" })).toEqual([
      [1, "errors.fieldNumber"],
      [2, "errors.fieldDate"],
    ]);
    expect(customProblems(fields, { "1": "1234,5", "2": "31.01.2026" })).toEqual([]);
  });

  test("an archived choice may stay", () => {
    const fields = [definition({ type: "choice", choices, required: true })];
    expect(customProblems(fields, { "1": "Gold" })).toEqual([]);
    expect(customProblems(fields, {})).toEqual([[1, "errors.required"]]);
  });

  test("a new client begins with the defaults, but not with an archived choice", () => {
    const fields = [
      definition({ defaultValue: "new" }),
      definition({ id: 2, type: "multi", choices, defaultValue: "Gold, Silver" }),
      definition({ id: 3, type: "checkbox" }),
    ];
    expect(defaultValues(fields)).toEqual({ "1": "new", "2": "Silver", "3": "" });
  });

  test("a form is refused without a required field, until that is archived", async () => {
    const ctx = await testContext("manager");
    const input = fieldInput.parse({ name: "Level", type: "text", required: true });
    const { id } = await createField(ctx, input);
    await refuseMissing(ctx, { [id]: "Gold" });
    for (const said of [{}, { [id]: null }, { [id]: "  " }, undefined])
      await expect(refuseMissing(ctx, said)).rejects.toMatchObject({
        fields: { [`custom.${id}`]: ["errors.required"] },
      });
    await archiveField(ctx, id, true);
    await refuseMissing(ctx, {});
  });
});
