import { describe, expect, test } from "vitest";
import type { ContactRow } from "@/lib/contacts/schema";
import { changeOf, contactName, faultsOf, nobody, readTyped, typedOf } from "./typed-contact";

const ana: ContactRow = {
  id: 5,
  clientId: 1,
  firstName: "Ana",
  lastName: "Maria Pop",
  position: "CEO",
  email: "ana@acme.ro",
  phone: null,
  primary: true,
  active: true,
  createdAt: 0,
  version: 1,
};

const read = (typed: object, others: ContactRow[] = []) =>
  readTyped({ ...nobody, ...typed }, 1, others);

describe("a name typed as one", () => {
  test.each([
    ["Ana Pop", "Ana", "Pop"],
    ["Ana Maria  Pop ", "Ana Maria", "Pop"],
    ["Ana", "Ana", ""],
    ["", "", ""],
  ])("%j is cut at its last space", (name, firstName, lastName) => {
    expect(read({ name, email: "x@y.ro" }).input).toMatchObject({ firstName, lastName });
  });

  test("keeps the cut it had while it reads the same", () => {
    expect(changeOf(ana, { ...typedOf(ana), name: " Ana Maria Pop " })).toEqual({});
    const changed = changeOf(ana, { ...typedOf(ana), name: "Ana Maria Popa" });
    expect(changed).toEqual({ firstName: "Ana Maria", lastName: "Popa" });
  });
});

test("only what is other is sent; what was there and is gone is sent as nothing", () => {
  const typed = { ...typedOf(ana), position: "", phone: "", active: false };
  expect(changeOf(ana, typed)).toEqual({ position: "", active: false });
});

describe("what is wrong", () => {
  test("stands beside the field it was typed in", () => {
    expect(read({}).faults).toEqual({ name: "errors.contactEmpty" });
    expect(read({ name: `Ana ${"x".repeat(101)}` }).faults).toEqual({
      name: "errors.tooLong|max=100",
    });
    expect(faultsOf({ lastName: ["errors.a"], email: ["errors.b"] })).toEqual({
      name: "errors.a",
      email: "errors.b",
    });
  });

  test("is an address that another contact has, however it is spelled", () => {
    expect(read({ name: "Ina", email: " ANA@acme.ro" }, [ana]).faults).toEqual({
      email: "errors.contactEmailTaken",
    });
    expect(read({ name: "Ina" }, [{ ...ana, email: null }]).faults).toBeUndefined();
  });
});

test("somebody without a name goes by how she is reached", () => {
  const nameless = { ...ana, firstName: "", lastName: "" };
  expect(contactName(ana)).toBe("Ana Maria Pop");
  expect(contactName(nameless)).toBe("ana@acme.ro");
  expect(contactName({ ...nameless, email: null })).toBe("CEO");
});
