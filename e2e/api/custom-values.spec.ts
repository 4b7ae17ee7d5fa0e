import { updateField } from "@/lib/fields/mutations";
import { listFields } from "@/lib/fields/queries";
import { pairsOf, WAYS, WRITTEN } from "./custom-field-bodies";
import { expect, test } from "./custom-field-fixtures";

test.describe.configure({ mode: "serial" }); // one archives a choice that others make

for (const [way, body] of WAYS) {
  test(`custom values are written as ${way}, by POST and PUT`, async ({
    ask,
    added,
    valuesOf,
    workspace,
    company,
  }) => {
    const id = await added();
    const changed = await ask(`/api/customers/${id}`, "PUT", body(workspace.byId, {}));
    expect(changed.status, changed.text).toBe(200);
    expect(await valuesOf(id)).toEqual(WRITTEN);
    const made = await ask("/api/customers", "POST", body(workspace.byId, { company }));
    expect(made.status, made.text).toBe(200);
    expect(await valuesOf(made.json.id)).toEqual(WRITTEN);
  });
}

test("they stay when nothing is said of them, and are cleared by nothing", async ({
  ask,
  added,
  valuesOf,
  workspace: { byId },
}) => {
  const id = await added({ Note: "a", Credit: "1", Topics: ["Web"], Vip: "0" });
  const put = (json: object) => ask(`/api/customers/${id}`, "PUT", { json });
  for (const sent of [
    { city: "Arad" },
    { custom_fields: null },
    { custom_fields: [] },
    { custom_fields: { customers: {} } },
    { custom_fields: { leads: { 1: "x" } } },
  ]) {
    expect((await put(sent)).status).toBe(200);
  }
  expect(await valuesOf(id)).toEqual({ Note: "a", Credit: "1", Topics: "Web", Vip: "0" });
  await put({ custom_fields: { customers: byId({ Note: "", Credit: null }) } });
  expect(await valuesOf(id)).toEqual({ Topics: "Web", Vip: "0" });
  const body = new URLSearchParams(pairsOf(byId({ Topics: [""], Vip: "" })));
  await ask(`/api/customers/${id}`, "PUT", { body });
  expect(await valuesOf(id)).toEqual({});
});

test("those that can't be taken are named one by one, beside all else that is wrong", async ({
  ask,
  workspace,
}) => {
  const wrong: [string, unknown, string][] = [
    ["Note", { a: { b: 1 } }, "must be text"],
    ["Credit", "many", "must be a number"],
    ["Since", "2026-02-30", "must be a day"],
    ["Segment", "Bronze", "no choice «Bronze». It takes: Gold, Silver, Lead"],
    ["Topics", ["Web", "Radio"], "no choice «Radio»"],
    ["Vip", "perhaps", "must be 1 or 0"],
    ["Portal", "ftp://x", "only http and https"],
    ["Old", "x", "was archived"],
  ];
  const unknown = [`0${workspace.id("Note")}`, "7777", "__proto", "1.5"];
  const customers = {
    ...workspace.byId(Object.fromEntries(wrong)),
    ...Object.fromEntries(unknown.map((id) => [id, "x"])),
  };
  const json = { website: "ftp://x", groups_in: [99999999], custom_fields: { customers } };
  const answer = await ask("/api/customers", "POST", { json });
  expect(answer.status).toBe(422);
  const said = (id: number | string, words: string) => [
    `custom_fields[customers][${id}]`,
    expect.stringContaining(words),
  ];
  expect(answer.json.errors).toEqual({
    company: "The Company field is required.",
    website: expect.stringContaining("http"),
    groups_in: expect.stringContaining("does not exist"),
    ...Object.fromEntries(wrong.map(([name, , words]) => said(workspace.id(name), words))),
    ...Object.fromEntries(unknown.map((id) => said(id, "does not exist"))),
  });
});

test("one that is wrong by itself is a 422 too, and nothing is changed", async ({
  ask,
  added,
  valuesOf,
  workspace: { byId, id: idOf },
}) => {
  const id = await added({ Note: "a" });
  const put = (json: object) => ask(`/api/customers/${id}`, "PUT", { json });
  const customers = byId({ Note: "b", Credit: "x" });
  const { status, json } = await put({ city: "Arad", custom_fields: { customers } });
  expect(status).toBe(422);
  expect(Object.keys(json.errors)).toEqual([`custom_fields[customers][${idOf("Credit")}]`]);
  expect(await valuesOf(id)).toEqual({ Note: "a" });
  expect((await ask(`/api/customers/${id}`)).json.city).toBe("");
  for (const custom_fields of ["words", 7, { customers: "words" }]) {
    const odd = await put({ custom_fields });
    expect(odd.status, JSON.stringify(custom_fields)).toBe(422);
    expect(Object.keys(odd.json.errors)).toEqual(["custom_fields"]);
  }
});

test("a choice that was archived since may stay, and is not made anew", async ({
  ask,
  added,
  valuesOf,
  workspace: { byId, id: idOf, system },
}) => {
  const had = await added({ Segment: "Lead" });
  const field = (await listFields(system)).find(({ id }) => id === idOf("Segment"));
  const choices = (field?.choices ?? []).map((one) => ({ ...one, archived: one.label === "Lead" }));
  await updateField(system, { id: idOf("Segment"), choices });
  const lead = { custom_fields: { customers: byId({ Segment: "Lead" }) } };
  const put = (id: number, json: object) => ask(`/api/customers/${id}`, "PUT", { json });
  expect((await put(had, lead)).status).toBe(200);
  const beside = await put(had, { ...lead, website: "ftp://x" });
  expect(Object.keys(beside.json.errors)).toEqual(["website"]);
  const other = await put(await added(), lead);
  expect(other.status).toBe(422);
  expect(Object.values(other.json.errors)).toEqual([expect.stringContaining("was archived")]);
  const { json } = await ask("/api/custom_fields/customers");
  expect(json[3].options).toBe('["Gold","Silver"]');
  expect(await valuesOf(had)).toEqual({ Segment: "Lead" });
  await updateField(system, { id: idOf("Segment"), choices: field?.choices ?? [] });
});
