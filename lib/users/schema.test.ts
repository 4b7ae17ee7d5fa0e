import { describe, expect, test } from "vitest";
import { passwordChange, profileChange, userInput, userUpdate } from "./schema";

const messages = (result: { error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message);

describe("what is said of a person", () => {
  test.each([
    [
      userInput,
      { email: " Ana@Firma.RO ", name: "Ana  ", role: "sales", password: "ﬁrst-password" },
    ],
    [userUpdate, { id: 3, name: "Ana", extraRights: ["clients.read.all"], language: null }],
    [profileChange, { name: "Ana", theme: "dark", language: "ro" }],
    [passwordChange, { current: "x", password: " a password with spaces " }],
  ])("reads the same when it is read again (%#)", (schema, typed) => {
    const once = schema.parse(typed);
    expect(schema.parse(once)).toEqual(once);
  });

  test("an address is lower case, a password stays as it was typed", () => {
    const typed = { email: "Ana@Firma.RO", name: "Ana", role: "sales", password: " Spaces count " };
    expect(userInput.parse(typed)).toMatchObject({
      email: "ana@firma.ro",
      password: " Spaces count ",
    });
  });

  test("each refusal says what is wrong", () => {
    const bad = { email: "ana", name: " ", role: "queen", password: "short" };
    expect(messages(userInput.safeParse(bad))).toEqual([
      "errors.email",
      "errors.required",
      "errors.role",
      "errors.passwordShort|min=10",
    ]);
  });
});
