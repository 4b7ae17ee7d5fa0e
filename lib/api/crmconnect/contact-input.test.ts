import { expect, test } from "vitest";
import { changeOf, contactChange, contactInput, newContact } from "./contact-input";

const NOW = {
  id: 7,
  clientId: 3,
  firstName: "Ana",
  lastName: "",
  position: null,
  email: "ana@acme.ro",
  phone: null,
  primary: true,
  active: true,
  createdAt: 0,
  version: 1,
};

const faults = (sent: object) =>
  contactInput.safeParse(sent).error?.issues.map(({ path, message }) => [path.join("."), message]);

const change = (sent: object) => changeOf(contactChange.parse(sent), NOW);

test("a new contact takes a customer, two names and an address", () => {
  expect(faults({})).toEqual(
    ["customer_id", "firstname", "lastname", "email"].map((field) => [field, "errors.required"]),
  );
  expect(faults({ customer_id: "", firstname: " ", lastname: null, email: "" })).toEqual(
    faults({}),
  );
  const sent = {
    customer_id: "3",
    firstname: " Ana ",
    lastname: "Pop",
    email: "a@b",
    is_primary: "on",
  };
  expect(newContact(contactInput.parse({ ...sent, password: "x", active: "0" }))).toEqual({
    clientId: 3,
    firstName: "Ana",
    lastName: "Pop",
    email: "a@b",
    primary: true,
  });
});

test("every field that can't be taken is named at once", () => {
  const sent = {
    customer_id: "-1",
    firstname: "x".repeat(101),
    lastname: [],
    email: {},
    title: {},
    is_primary: "perhaps",
  };
  expect(faults(sent)).toEqual([
    ["customer_id", "errors.number"],
    ["firstname", "errors.tooLong|max=100"],
    ["lastname", "errors.text"],
    ["email", "errors.text"],
    ["title", "errors.text"],
    ["is_primary", "errors.fieldCheckbox"],
  ]);
});

test.each([
  ["on", true],
  ["1", true],
  [1, true],
  [true, true],
  ["Yes", true],
  ["0", false],
  [false, false],
  ["", false],
  [null, false],
])("is_primary %j is %s", (sent, primary) => {
  expect(change({ is_primary: sent })).toEqual({ id: 7, primary });
});

test("a change says what it says and no more", () => {
  expect(change({ title: "Director", phonenumber: "", nonsense: 1 })).toEqual({
    id: 7,
    position: "Director",
    phone: null,
  });
});

test("what a contact lacks may stay so; what it has can't be emptied", () => {
  expect(change({ customer_id: 3, lastname: "" })).toEqual({ id: 7, lastName: "" });
  expect(() => change({ firstname: "", email: null, customer_id: 4 })).toThrow(
    expect.objectContaining({
      fields: {
        firstname: ["errors.required"],
        email: ["errors.required"],
        customer_id: ["errors.contactMoved"],
      },
    }),
  );
});
