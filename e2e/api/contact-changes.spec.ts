import { expect, test } from "./contact-fixtures";

type Row = Record<string, string>;
const firstNames = (rows: Row[]) => rows.map((row) => row.firstname);

test("there is always one primary contact: no is passed over, yes moves it", async ({
  call,
  add,
  addTo,
}) => {
  const customer = await add();
  const ana = await addTo(customer, { firstname: "Ana", is_primary: "0" });
  const dan = await addTo(customer, { firstname: "Dan" });
  const primary = async () => {
    const { json } = await call(`/api/contacts/${customer}`);
    return firstNames(json.filter((row: Row) => row.is_primary === "1"));
  };
  expect(await primary()).toEqual(["Ana"]);
  for (const is_primary of [false, "0", "", "off", null]) {
    const off = await call(`/api/contacts/${ana}`, { method: "PUT", json: { is_primary } });
    expect(off.status).toBe(200);
    expect(await primary()).toEqual(["Ana"]);
  }
  for (const is_primary of ["on", "1", 1, true]) {
    await call(`/api/contacts/${dan}`, { method: "PUT", json: { is_primary } });
    expect(await primary()).toEqual(["Dan"]);
    await call(`/api/contacts/${ana}`, { method: "PUT", json: { is_primary } });
    expect(await primary()).toEqual(["Ana"]);
  }
  await addTo(customer, { firstname: "Eva", is_primary: "on" });
  expect(await primary()).toEqual(["Eva"]);
});

test.describe("a change of a contact", () => {
  test("that says nothing is a 406, one of unknown names a success", async ({
    call,
    add,
    addTo,
  }) => {
    const path = `/api/contacts/${await addTo(await add())}`;
    for (const body of [undefined, "{}", ""]) {
      expect(await call(path, { method: "PUT", body })).toMatchObject({
        status: 406,
        json: { status: false, message: "Data Not Acceptable OR Not Provided" },
      });
    }
    const unknown = await call(path, { method: "PUT", json: { password: "x", active: "0" } });
    expect(unknown.status).toBe(200);
  });

  test("to what was read is none; what is needed can't be emptied", async ({
    call,
    makeClients,
    add,
    addTo,
  }) => {
    const primaryContact = {
      firstName: "Ana",
      lastName: "",
      position: null,
      email: null,
      phone: null,
    };
    const [made] = await makeClients(1, "admin", { primaryContact });
    const [read] = (await call(`/api/contacts/${made?.id}`)).json;
    expect(read).toMatchObject({ lastname: "", email: "" });
    const same = await call(`/api/contacts/${read.id}`, { method: "PUT", json: read });
    expect(same.status, same.text).toBe(200);
    const id = await addTo(await add());
    const json = { firstname: "", lastname: " ", email: null, customer_id: String(made?.id) };
    const { status, json: said } = await call(`/api/contacts/${id}`, { method: "PUT", json });
    expect(status).toBe(409);
    expect(Object.keys(said.error)).toEqual(["firstname", "lastname", "email", "customer_id"]);
  });
});
