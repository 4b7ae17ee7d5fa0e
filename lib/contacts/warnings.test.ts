import { expect, test } from "vitest";
import type { ContactRow } from "./queries";
import { contactWarnings } from "./warnings";

const contact = (id: number, email: string | null, phone: string | null) =>
  ({ id, email, phone }) as ContactRow;

test("only contacts about whom something looks wrong are named", () => {
  const people = [contact(1, "ana@acme.ro", "0722 123 456"), contact(2, "ana@", "12")];
  expect(contactWarnings([...people, contact(3, null, null)], "RO")).toEqual({
    2: { email: "warnings.email.form", phone: "warnings.phone.invalid" },
  });
});
