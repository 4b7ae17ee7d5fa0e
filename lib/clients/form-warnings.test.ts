import { expect, test } from "vitest";
import { lookedAt, newValues } from "./form-values";
import { formWarnings } from "./form-warnings";

const values = newValues({ name: "Bolta Rece", country: "RO" });

test("a client as it should be has no warnings, nor has an empty one", () => {
  const good = { ...values, fiscalCode: "RO14399840", phone: "0722 123 456", website: "bolta.ro" };
  expect(formWarnings(lookedAt(good)).found).toEqual({});
  expect(formWarnings(lookedAt(values)).found).toEqual({});
  expect(formWarnings({}).found).toEqual({});
});

test("odd values are named, the contact's under the contact, with what they were said of", () => {
  const odd = { ...values, fiscalCode: "RO14399841", email: "bolta", website: "javascript:x" };
  odd.primaryContact = { ...values.primaryContact, phone: "12" };
  expect(formWarnings(lookedAt(odd))).toEqual({
    about: expect.objectContaining({ fiscalCode: "RO14399841", "primaryContact.phone": "12" }),
    found: {
      fiscalCode: "warnings.fiscalCode.checksum",
      email: "warnings.email.form",
      "primaryContact.phone": "warnings.phone.invalid",
    },
  });
});
