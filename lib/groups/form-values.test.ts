import { describe, expect, test } from "vitest";
import {
  groupChanges,
  groupForm,
  groupValues,
  newGroupValues,
  typedBasisPoints,
} from "./form-values";
import { groupInput } from "./schema";

test.each([
  ["", 0],
  ["10", 1000],
  [" 2,5 ", 250],
  ["2.5", 250],
  ["2,05 %", 205],
  ["10%", 1000],
  ["100", 10_000],
])("«%s» is %i basis points", (text, points) => {
  expect(typedBasisPoints(text)).toBe(points);
});

const issues = (values: object) =>
  groupForm
    .safeParse({ name: "Gold", color: "", discountBp: "", ...values })
    .error?.issues.map(({ path, message }) => [path.join("."), message]);

describe("the form of a group", () => {
  test.each(["ten", "-1", "100,01", "1000", "2,555", "1,000.5", "2,", "%"])(
    "«%s» is no discount",
    (discountBp) => expect(issues({ discountBp })).toEqual([["discountBp", "errors.discount"]]),
  );

  test("names everything that is wrong at once", () => {
    expect(issues({ name: " ", discountBp: "much" })).toEqual([
      ["name", "errors.required"],
      ["discountBp", "errors.discount"],
    ]);
    expect(issues({ name: "a".repeat(101) })).toEqual([["name", "errors.tooLong|max=100"]]);
    expect(issues({ color: "beige" })).toEqual([["color", "errors.choice"]]);
  });

  test("saved again in either language, a group changes in nothing", () => {
    const group = { name: "Gold", color: "amber", discountBp: 1250 };
    expect(groupValues(group, "en").discountBp).toBe("12.5");
    expect(groupValues(group, "ro").discountBp).toBe("12,5");
    for (const locale of ["en", "ro"]) {
      const values = groupValues(group, locale);
      expect(groupForm.parse(values)).toEqual(group);
      expect(groupChanges(values, groupForm.parse({ ...values, name: "Or " }))).toEqual({
        name: "Or",
      });
    }
    expect(groupValues({ name: "Old", color: "puce", discountBp: 0 }, "en")).toEqual({
      ...{ name: "Old", color: "", discountBp: "" },
    });
  });

  test("a new group gets a colour that the fewest have", () => {
    expect(newGroupValues([]).color).toBe("red");
    expect(newGroupValues([{ color: "red" }, { color: null }, { color: "amber" }]).color).toBe(
      "orange",
    );
  });

  test("what was read is read the same again", () => {
    const once = groupInput.parse({ name: "  Gold ", color: "red", discountBp: 5 });
    expect(groupInput.parse(once)).toEqual(once);
  });
});
