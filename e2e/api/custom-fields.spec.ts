import { archiveField } from "@/lib/fields/mutations";
import { expect, test } from "./custom-field-fixtures";

test.describe.configure({ mode: "serial" }); // one archives what others read

const USED = ["Note", "Credit", "Since", "Segment", "Topics", "Vip", "Portal"];

test("custom fields are listed in their order, with a customer's values when one is named", async ({
  ask,
  added,
  workspace,
}) => {
  const row = (name: string, type: string, options = "") => ({
    field_name: `custom_fields[customers][${workspace.id(name)}]`,
    custom_field_id: String(workspace.id(name)),
    label: name,
    required: name === "Note" ? "1" : "0",
    type,
    value: "",
    options,
  });
  const rows = [
    row("Note", "input"),
    row("Credit", "number"),
    row("Since", "date_picker"),
    row("Segment", "select", '["Gold","Silver","Lead"]'),
    row("Topics", "multiselect", '["Fairs","Press","Web"]'),
    row("Vip", "checkbox"),
    row("Portal", "link"),
  ];
  const all = await ask("/api/custom_fields/customers");
  expect(all.status).toBe(200);
  expect(all.json).toEqual(rows);
  const id = await added({ Credit: 5, Topics: ["Web", "Fairs"] });
  const { json } = await ask(`/api/custom_fields/customers/${id}/`);
  const said: Record<string, string> = { Credit: "5", Topics: "Fairs, Web" };
  expect(json).toEqual(rows.map((one) => ({ ...one, value: said[one.label] ?? "" })));
});

test("custom fields of nobody, and of what is no customer, are a JSON 404", async ({ ask }) => {
  for (const path of [
    "customers/999999999",
    "customers/abc",
    "leads",
    "leads/1",
    "",
    "Customers",
  ]) {
    const answer = await ask(`/api/custom_fields/${path}`);
    expect(answer, path).toMatchObject({ status: 404, json: { status: false } });
  }
});

test("they read on every row of a customer, empty where it has nothing", async ({
  ask,
  added,
  company,
}) => {
  const id = await added({ Note: "vip", Vip: true });
  const key = encodeURIComponent(company);
  const values: Record<string, string> = { Note: "vip", Vip: "1" };
  const customfields = USED.map((label) => ({ label, value: values[label] ?? "" }));
  const rows = [
    (await ask(`/api/customers/${id}`)).json,
    (await ask(`/api/customers?search=${key}`)).json[0],
    (await ask("/api/customers?sort=-userid")).json[0],
    (await ask(`/api/customers?search=${key}&page=1`)).json.data[0],
    (await ask(`/api/customers/search/${key}`)).json[0],
    (await ask(`/api/customers/search/${key}?per_page=5`)).json.data[0],
    (await ask("/api/zapier/poll/customers?since=0&limit=1")).json.data[0],
    (await ask(`/api/customers?search=${key}&fields=customfields,id`)).json[0],
  ];
  for (const row of rows) expect(row).toMatchObject({ id: String(id), customfields });
  const all = (await ask("/api/customers")).json as { id: string; customfields: unknown }[];
  expect(all.find((row) => row.id === String(id))?.customfields).toEqual(customfields);
  const few = (await ask(`/api/customers?search=${key}&fields=userid,company`)).json;
  expect(few).toEqual([{ userid: String(id), company }]);
});

test("those that are archived are no longer told; where all are, there are none", async ({
  ask,
  added,
  valuesOf,
  workspace,
}) => {
  const id = await added({ Note: "a", Credit: "1" });
  const archive = (name: string, archived: boolean) =>
    archiveField(workspace.system, workspace.id(name), archived);
  await archive("Credit", true);
  expect(await valuesOf(id)).toEqual({ Note: "a" });
  const { json } = await ask(`/api/custom_fields/customers/${id}`);
  expect(json.map((row: { label: string }) => row.label)).not.toContain("Credit");
  for (const name of USED) await archive(name, true);
  for (const path of ["", `/${id}`]) {
    const answer = await ask(`/api/custom_fields/customers${path}`);
    expect(answer).toMatchObject({
      status: 404,
      json: { status: false, message: "No data were found" },
    });
  }
  expect((await ask(`/api/customers/${id}`)).json.customfields).toEqual([]);
  for (const name of USED) await archive(name, false);
  expect(await valuesOf(id)).toEqual({ Note: "a", Credit: "1" });
});
