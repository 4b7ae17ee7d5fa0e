import { describe, expect, test } from "vitest";
import { testContext } from "../testing";
import { changesOf, formValues, newValues, sameValue, toInput } from "./form-values";
import { createClient, updateClient } from "./mutations";
import { getClient } from "./record";
import { clientInput } from "./schema";

const typed = (values: Partial<ReturnType<typeof newValues>>) => ({
  ...newValues({ name: "Bolta Rece" }),
  ...values,
});
const changed = (before: ReturnType<typeof newValues>, after: ReturnType<typeof newValues>) =>
  changesOf(clientInput.parse(toInput(after)), before, after);

describe("the values of a client's form", () => {
  test("an empty form with a name is a client", () => {
    const input = clientInput.parse(toInput(newValues({ name: "Bolta Rece", country: "RO" })));
    expect(input).toMatchObject({ name: "Bolta Rece", country: "RO", active: true, email: null });
    expect(input).toMatchObject({ ownerId: null, language: null, primaryContact: null });
  });

  test("what is saved comes back as it was typed, and saving it again changes nothing", async () => {
    const ctx = await testContext();
    const values = typed({ fiscalCode: "RO14399840", country: "RO", phone: "0722 123 456" });
    values.primaryContact = { ...values.primaryContact, firstName: "Ana", email: "ana@bolta.ro" };
    const { id } = await createClient(ctx, clientInput.parse(toInput(values)));
    const record = await getClient(ctx, id);
    expect(formValues(record)).toEqual(values);
    const change = clientInput.parse(toInput(formValues(record)));
    expect(await updateClient(ctx, { id, version: 1, ...change })).toEqual({ id, operation: null });
  });

  test("only what differs is sent, a contact as a whole", () => {
    const before = typed({ phone: "0722 123 456", groupIds: [1, 2] });
    const after = { ...before, phone: " 0722 123 456 ", groupIds: [2, 1], email: "a@b.ro" };
    expect(changed(before, after)).toEqual({ email: "a@b.ro" });
    const person = { ...before.primaryContact, lastName: "Pop" };
    expect(changed(before, { ...before, primaryContact: person })).toEqual({
      primaryContact: { firstName: "", lastName: "Pop", position: null, email: null, phone: null },
    });
  });

  test("a contact with nothing left of it goes", () => {
    const before = typed({});
    before.primaryContact = { ...before.primaryContact, firstName: "Ana" };
    expect(changed(before, typed({}))).toEqual({ primaryContact: null });
  });

  test("a code keeps its prefix when the client moves to another country", async () => {
    const ctx = await testContext();
    const input = clientInput.parse({ name: "One", fiscalCode: "RO14399840", country: "RO" });
    const { id } = await createClient(ctx, input);
    const before = formValues(await getClient(ctx, id));
    const change = changed(before, { ...before, country: "DE" });
    await updateClient(ctx, { id, version: 1, ...change });
    expect(formValues(await getClient(ctx, id))).toMatchObject({
      fiscalCode: "RO14399840",
      country: "DE",
    });
  });

  test("blanks and order are no difference", () => {
    expect(sameValue(" a", "a ")).toBe(true);
    expect(sameValue([1, 2], [2, 1])).toBe(true);
    expect(sameValue([1], [1, 2])).toBe(false);
    expect(sameValue(true, false)).toBe(false);
  });
});
