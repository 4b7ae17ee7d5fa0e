import { sql } from "drizzle-orm";
import { bulkClients } from "@/lib/clients/bulk";
import { archiveField, updateField } from "@/lib/fields/mutations";
import { systemContext } from "@/lib/system-context";
import { contextOfEmail } from "@/lib/users/user-context";
import { expect, test, V1, versionOf } from "./v1";

type Contact = { name: string };

test("a client of nothing but a name reads with empty fields, and where it is", async ({
  call,
  make,
  company,
}) => {
  const before = Date.now();
  const made = await make();
  expect(made.status).toBe(200);
  expect(made.headers.get("location")).toBe(`${V1}/${made.json._id}`);
  expect(made.json).toEqual({
    _id: expect.stringMatching(/^\d+$/),
    name: company,
    phone: "",
    email: "",
    fullname: "",
    contacts: [],
    customFields: null,
    portalCustomerManagerIds: [],
    createdAt: expect.any(Number),
  });
  expect(Number.isInteger(made.json.createdAt)).toBe(true);
  expect(made.json.createdAt).toBeGreaterThan(before - 60_000);
  const read = await call(String(made.headers.get("location")));
  expect(read.json).toEqual(made.json);
  expect(versionOf(read)).toBe(versionOf(made));
  expect(versionOf(read)).toBeDefined();
});

test.describe("a change", () => {
  test("merges: what is left out stays", async ({ make, put }) => {
    const contacts = [{ name: "Ana Pop", position: "CEO", phone: "1", email: "ana@x.example" }];
    const { json } = await make({
      fullname: "Acme SRL",
      email: "a@x.example",
      phone: "2",
      contacts,
    });
    expect((await put(json._id, {})).json).toEqual(json);
    const changed = await put(json._id, { phone: "3" });
    expect(changed).toMatchObject({ status: 200, json: { ...json, phone: "3" } });
    expect((await put(json._id, { email: null, fullname: "" })).json).toEqual({
      ...json,
      phone: "3",
      email: "",
      fullname: "",
    });
  });

  test("needs the name", async ({ call, make }) => {
    const { json } = await make();
    for (const body of [{ phone: "1" }, { name: "" }, { name: null }, { name: "  " }]) {
      const refused = await call(`${V1}/${json._id}`, { method: "PUT", json: body });
      expect(refused).toMatchObject({ status: 400, json: { errors: [{ pointer: "#/name" }] } });
    }
  });

  test("can be sent back as it was read", async ({ call, make, field }) => {
    const level = await field("choice", { choices: [{ label: "Gold" }] });
    const { json } = await make({ contacts: [{ name: "Ana" }], customFields: { [level]: "Gold" } });
    const same = await call(`${V1}/${json._id}`, { method: "PUT", json });
    expect(same).toMatchObject({ status: 200, json });
  });
});

test.describe("contacts", () => {
  test("names are one on the wire, and cut at their last space", async ({ make, call }) => {
    const written = ["Ana Maria Pop", "Cher", "  Two   Words  ", ""];
    const contacts = written.map((name, i) => ({ name, email: `c${i}@x.example` }));
    const { json } = await make({ contacts });
    expect(json.contacts.map(({ name }: Contact) => name)).toEqual([
      "Ana Maria Pop",
      "Cher",
      "Two Words",
      "",
    ]);
    expect(json.contacts[1]).toEqual({
      name: "Cher",
      position: "",
      phone: "",
      email: "c1@x.example",
    });
    const one = await call(`/api/contacts/${json._id}`);
    expect(one.json).toMatchObject([{ firstname: "Ana Maria", lastname: "Pop" }, {}, {}, {}]);
  });

  test("a new list keeps who is in it, by e-mail and then by name, in its order", async ({
    make,
    put,
    db,
  }) => {
    const { json } = await make({
      contacts: [
        { name: "Ana Pop", email: "ana@x.example" },
        { name: "Dan Ionescu" },
        { name: "Eva Radu", email: "eva@x.example" },
      ],
    });
    const ids = async () =>
      db.rows<{ id: number; name: string; primary: number }>(
        sql`select id, trim(first_name || ' ' || last_name) as name,
          is_primary as "primary" from contacts where client_id = ${json._id}
          and deleted_at is null order by sort_order`,
      );
    const before = await ids();
    const contacts = [
      { name: "Dan Ionescu", email: "dan@x.example" },
      { name: "Noul Venit" },
      { name: "Ana-Maria Pop", email: "ANA@x.example", position: "CEO" },
    ];
    const changed = await put(json._id, { contacts });
    expect(changed.json.contacts.map(({ name }: Contact) => name)).toEqual(
      contacts.map(({ name }) => name),
    );
    const after = await ids();
    const idOf = (rows: { id: number; name: string }[], name: string) =>
      rows.find((row) => row.name === name)?.id;
    expect(idOf(after, "Dan Ionescu")).toBe(idOf(before, "Dan Ionescu"));
    expect(idOf(after, "Ana-Maria Pop")).toBe(idOf(before, "Ana Pop"));
    expect(after.find((row) => row.primary)?.name).toBe("Ana-Maria Pop");
    expect(after).toHaveLength(3);
    expect((await put(json._id, { contacts: [] })).json.contacts).toEqual([]);
  });
});

test.describe("custom fields", () => {
  test("take text by the id of the field; null clears one, or all", async ({
    make,
    put,
    field,
  }) => {
    const [text, number, date, choice, multi, check, link] = [
      await field("text"),
      await field("number"),
      await field("date"),
      await field("choice", { choices: [{ label: "Gold" }, { label: "Silver" }] }),
      await field("multi", { choices: [{ label: "A" }, { label: "B" }, { label: "C" }] }),
      await field("checkbox"),
      await field("link"),
    ];
    const customFields = {
      [text]: "words",
      [number]: "1234.5",
      [date]: "2026-01-31",
      [choice]: "Gold",
      [multi]: "A, C",
      [check]: "1",
      [link]: "https://acme.example",
    };
    const { json } = await make({ customFields });
    expect(json.customFields).toEqual(customFields);
    const fewer = await put(json._id, {
      customFields: { [text]: null, [number]: "", [check]: "0" },
    });
    const { [text]: _, [number]: __, ...left } = customFields;
    expect(fewer.json.customFields).toEqual({ ...left, [check]: "0" });
    expect((await put(json._id, { customFields: {} })).json.customFields).toEqual({
      ...left,
      [check]: "0",
    });
    expect((await put(json._id, { customFields: null })).json.customFields).toBeNull();
  });

  test("that can't be are a 422 that names each", async ({ make, field, db }) => {
    const number = await field("number");
    const gone = await field("text");
    await archiveField(systemContext(db), Number(gone), true);
    const choice = await field("choice", { choices: [{ label: "Gold" }, { label: "Old" }] });
    const choices = [{ id: 1, label: "Gold" }];
    await updateField(systemContext(db), { id: Number(choice), choices });
    const customFields = {
      [number]: "a few",
      [gone]: "x",
      [choice]: "Old",
      99999999: "x",
      abc: "x",
    };
    const refused = await make({ customFields });
    expect(refused).toMatchObject({ status: 422, json: { status: 422, code: 42200 } });
    const said = new Map<string, string>(
      refused.json.errors.map((one: { pointer: string; detail: string }) => [
        one.pointer,
        one.detail,
      ]),
    );
    expect(said.get(`#/customFields/${number}`)).toContain("number");
    expect(said.get(`#/customFields/${gone}`)).toContain("archived");
    expect(said.get(`#/customFields/${choice}`)).toContain("«Old» was archived");
    expect(said.get("#/customFields/99999999")).toContain("no longer there");
    expect(said.has("#/customFields/abc")).toBe(true);
  });
});

test("portal managers are users; an unknown one is a 422", async ({
  make,
  put,
  call,
  db,
  person,
}) => {
  const who = await contextOfEmail(db, await person("sales"), "screen");
  const id = String(who?.actor.id);
  const { json } = await make({ portalCustomerManagerIds: [id, id] });
  expect(json.portalCustomerManagerIds).toEqual([id]);
  for (const unknown of ["99999999", "nobody", "", "-1"]) {
    const refused = await put(json._id, { portalCustomerManagerIds: [id, unknown] });
    expect(refused).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: "#/portalCustomerManagerIds" }] },
    });
  }
  expect((await call(`${V1}/${json._id}`)).json.portalCustomerManagerIds).toEqual([id]);
  expect((await put(json._id, { portalCustomerManagerIds: [] })).json).toMatchObject({
    portalCustomerManagerIds: [],
  });
});

test("a deletion answers {}, the second time 404, and can be taken back", async ({
  call,
  make,
  db,
}) => {
  const { json } = await make();
  const one = `${V1}/${json._id}`;
  expect(await call(one, { method: "DELETE" })).toMatchObject({ status: 200, json: {} });
  expect((await call(one, { method: "DELETE" })).status).toBe(404);
  expect((await call(one)).status).toBe(404);
  expect((await call(one, { method: "PUT", json: { name: "A" } })).status).toBe(404);
  await bulkClients(systemContext(db), "restore", [Number(json._id)]);
  expect((await call(one)).json).toEqual(json);
});
