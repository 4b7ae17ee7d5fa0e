import { expect, test } from "vitest";
import { customerChange, customerInput } from "./customer-input";

const faults = (body: object) =>
  customerInput.safeParse(body).error?.issues.map(({ path, message }) => [path.join("."), message]);

test("only a company is needed", () => {
  expect(customerInput.parse({ company: " Acme " })).toEqual({ company: "Acme" });
  expect(customerChange.parse({})).toEqual({});
});

test("every field that can't be taken is named at once", () => {
  expect(
    faults({
      website: "ftp://x",
      country: "Atlantis",
      zip: {},
      default_language: "klingon",
      groups_in: "x",
      custom_fields: '{"customers":{"7":{"a":[]},"8":"x"}}',
    }),
  ).toEqual([
    ["company", "errors.required"],
    ["website", "errors.website"],
    ["groups_in.0", "errors.number"],
    ["default_language", "errors.language"],
    ["zip", "errors.text"],
    ["country", "errors.country"],
    ["custom_fields.7", "errors.text"],
  ]);
});

test("what was read reads the same again", () => {
  const once = customerInput.parse({
    company: "Acme",
    vat: 14399840,
    website: "acme.com",
    groups_in: "1,4",
    default_language: "english",
    default_currency: "978",
    country: "Romania",
    billing_country: "",
    zip: null,
  });
  expect(customerInput.parse(once)).toEqual(once);
});
