import { expect, test, V1 } from "./v1";

type Labelled = { label: string; value: string };

test.describe("what contract 2 writes, contract 1 reads", () => {
  test("of the client itself", async ({ call, make, put, company }) => {
    const { json } = await make({
      fullname: `${company} SRL`,
      phone: "0744 123 456",
      email: "a@x.ro",
    });
    const row = async () => (await call(`/api/customers/${json._id}`)).json;
    expect(await row()).toMatchObject({
      userid: json._id,
      company: `${company} SRL`,
      phonenumber: "0744 123 456",
      datecreated: new Date(json.createdAt).toISOString().slice(0, 19).replace("T", " "),
    });
    await put(json._id, { fullname: "", phone: "" });
    expect(await row()).toMatchObject({ company, phonenumber: "" }); // no legal name: the short one
    await call(`${V1}/${json._id}`, { method: "DELETE" });
    expect((await call(`/api/customers/${json._id}`)).status).toBe(404);
  });

  test("of contacts", async ({ call, make, put }) => {
    const ana = { name: "Ana Maria Pop", position: "CEO", phone: "0744", email: "ana@x.example" };
    const { json } = await make({ contacts: [ana] });
    const rows = async () => (await call(`/api/contacts/${json._id}`)).json;
    expect(await rows()).toMatchObject([
      {
        userid: json._id,
        firstname: "Ana Maria",
        lastname: "Pop",
        title: "CEO",
        phonenumber: "0744",
        email: "ana@x.example",
        is_primary: "1",
        active: "1",
      },
    ]);
    await put(json._id, { contacts: [{ name: "Dan" }, ana] });
    const [dan, same] = await rows();
    expect(dan).toMatchObject({ firstname: "Dan", lastname: "", is_primary: "0" });
    expect(same).toMatchObject({ firstname: "Ana Maria", is_primary: "1" });
  });

  test("of custom fields", async ({ call, make, field, company }) => {
    const [text, multi, check] = [
      await field("text"),
      await field("multi", { choices: [{ label: "A" }, { label: "B" }] }),
      await field("checkbox"),
    ];
    const { json } = await make({
      customFields: { [text]: "words", [multi]: "B, A", [check]: "0" },
    });
    const { customfields } = (await call(`/api/customers/${json._id}`)).json;
    const own = customfields.filter(({ label }: Labelled) => label.startsWith(company));
    expect(own).toEqual([
      { label: `${company} 1`, value: "words" },
      { label: `${company} 2`, value: "A, B" },
      { label: `${company} 3`, value: "0" },
    ]);
  });
});

test.describe("what contract 1 writes, contract 2 reads", () => {
  test("of the client itself", async ({ call, add, company }) => {
    const id = await add({ phonenumber: "0744" });
    const one = async () => (await call(`${V1}/${id}`)).json;
    expect(await one()).toMatchObject({
      _id: id,
      name: company,
      fullname: company, // a client created there gets both names from `company`
      phone: "0744",
      email: "",
      contacts: [],
      customFields: null,
    });
    await call(`/api/customers/${id}`, { method: "PUT", json: { company: `${company} 2` } });
    expect(await one()).toMatchObject({ name: `${company} 2`, fullname: `${company} 2` });
    await call(`${V1}/${id}`, { method: "PUT", json: { name: "Short" } });
    await call(`/api/customers/${id}`, { method: "PUT", json: { company: "Legal SRL" } });
    expect(await one()).toMatchObject({ name: "Short", fullname: "Legal SRL" });
    await call(`/api/customers/${id}`, { method: "DELETE" });
    expect((await call(`${V1}/${id}`)).status).toBe(404);
  });

  test("of contacts", async ({ call, add }) => {
    const id = await add();
    const ana = {
      customer_id: id,
      firstname: "Ana Maria",
      lastname: "Pop",
      email: "ana@x.example",
      title: "CEO",
      phonenumber: "0744",
    };
    const made = await call("/api/contacts", { method: "POST", json: ana });
    const people = async () => (await call(`${V1}/${id}`)).json.contacts;
    expect(await people()).toEqual([
      { name: "Ana Maria Pop", position: "CEO", phone: "0744", email: "ana@x.example" },
    ]);
    await call(`/api/contacts/${made.json.id}`, { method: "PUT", json: { title: "Owner" } });
    expect(await people()).toMatchObject([{ position: "Owner" }]);
    await call(`/api/contacts/${made.json.id}`, { method: "DELETE" });
    expect(await people()).toEqual([]);
  });

  test("of custom fields", async ({ call, add, field }) => {
    const [number, choice] = [
      await field("number"),
      await field("choice", { choices: [{ label: "Gold" }] }),
    ];
    const id = await add({ custom_fields: { customers: { [number]: "12.50", [choice]: "gold" } } });
    const one = async () => (await call(`${V1}/${id}`)).json.customFields;
    expect(await one()).toEqual({ [number]: "12.5", [choice]: "Gold" });
    const json = { custom_fields: { customers: { [number]: "" } } };
    await call(`/api/customers/${id}`, { method: "PUT", json });
    expect(await one()).toEqual({ [choice]: "Gold" });
  });
});
