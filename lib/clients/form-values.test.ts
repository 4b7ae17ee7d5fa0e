import { describe, expect, test } from "vitest";
import { createField } from "../fields/mutations";
import { fieldInput } from "../fields/schema";
import { definition } from "../fields/testing";
import { testContext } from "../testing";
import { changesOf, clientForm, formValues, newValues, sameValue, toInput } from "./form-values";
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

  test("of custom fields only those that differ are sent, and nothing takes a value away", async () => {
    const ctx = await testContext();
    const ids = [];
    for (const name of ["Level", "Until", "Size"])
      ids.push((await createField(ctx, fieldInput.parse({ name, type: "text" }))).id);
    const [level = 0, until = 0, size = 0] = ids;
    const custom = { [level]: "Gold", [until]: "2027" };
    const { id } = await createClient(ctx, { name: "Acme", custom });
    const record = await getClient(ctx, id);
    const before = formValues(record);
    expect(before.custom).toEqual({ ...custom, [size]: "" });
    const after = { ...before, custom: { [level]: " Gold ", [until]: "", [size]: "L" } };
    const change = changed(before, after);
    expect(change).toEqual({ custom: { [until]: "", [size]: "L" } });
    await updateClient(ctx, { id, ...change });
    expect((await getClient(ctx, id)).custom).toEqual({ [level]: "Gold", [size]: "L" });
  });

  test("managers are sent as a whole list, in any order", () => {
    const before = typed({ managerIds: [1, 2] });
    expect(changed(before, { ...before, managerIds: [2, 1], portalManagerIds: [3] })).toEqual({
      portalManagerIds: [3],
    });
  });

  test("the form asks for what it has to be filled in with, beside all else that is wrong", () => {
    const fields = [definition({ required: true }), definition({ id: 2, type: "number" })];
    const given = { ...toInput(newValues({ name: "" })), custom: { "1": " ", "2": "much" } };
    const { error } = clientForm(fields).safeParse(given);
    expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["name", "errors.required"],
      ["custom.1", "errors.required"],
      ["custom.2", "errors.fieldNumber"],
    ]);
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
