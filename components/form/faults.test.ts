import { expect, test } from "vitest";
import { faults } from "./faults";

test("nested errors become one list, with a way to their field where there is one", () => {
  let focused = "";
  const ref = { focus: () => (focused = "name") };
  const list = faults({
    name: { type: "server", message: "errors.required", ref },
    contacts: [undefined, { email: { type: "custom", message: "Odd." } }],
    root: { type: "server", message: "No." },
  });
  expect(list.map(({ name, message }) => [name, message])).toEqual([
    ["name", "errors.required"],
    ["contacts.1.email", "Odd."],
    ["root", "No."],
  ]);
  list[0]?.focus?.();
  expect(focused).toBe("name");
  expect(list[1]?.focus).toBeUndefined();
});
