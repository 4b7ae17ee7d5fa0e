import { expect, test } from "./contact-fixtures";

const KEYS = "id userid firstname lastname email phonenumber title is_primary active datecreated";

const PERSON = { firstname: "Ana", lastname: "Țurcanu", title: "Director", phonenumber: "0744 1" };
const asParts = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};
const ENCODINGS = {
  JSON: (fields: Record<string, string>) => ({ json: fields }),
  "a form": (fields: Record<string, string>) => ({ body: new URLSearchParams(fields) }),
  "a form in parts": (fields: Record<string, string>) => ({ body: asParts(fields) }),
};

for (const [name, encoded] of Object.entries(ENCODINGS)) {
  test(`a contact is added, read, changed and deleted by ${name}`, async ({ call, add, word }) => {
    const customer_id = await add();
    const email = `Ana@${word}.example`;
    const added = await call("/api/contacts", {
      method: "POST",
      ...encoded({ customer_id, email, password: "secret", active: "0", ...PERSON }),
    });
    const id = added.json.record_id;
    expect(added).toMatchObject({ status: 200 });
    expect(added.json).toEqual({
      status: true,
      message: "Contact added successfully",
      record_id: expect.any(Number),
      id,
    });
    const row = {
      id: String(id),
      userid: customer_id,
      email,
      is_primary: "1",
      active: "1",
      ...PERSON,
    };
    const list = await call(`/api/contacts/${customer_id}/`);
    expect(list.status).toBe(200);
    expect(Object.keys(list.json[0])).toEqual(KEYS.split(" "));
    expect(list.json).toEqual([
      { ...row, datecreated: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/) },
    ]);
    const change = { title: "Manager", phonenumber: "" };
    const changed = await call(`/api/contacts/${id}`, { method: "PUT", ...encoded(change) });
    expect(changed).toMatchObject({
      status: 200,
      json: { status: true, message: "Contact Updated Successfully" },
    });
    const one = await call(`/api/contacts/${customer_id}/${id}`);
    expect(one).toMatchObject({ status: 200, json: { ...row, ...change } });
    const deleted = await call(`/api/contacts/${id}`, { method: "DELETE" });
    expect(deleted).toMatchObject({
      status: 200,
      json: { status: true, message: "Contact Deleted Successfully" },
    });
    expect((await call(`/api/contacts/${customer_id}`)).status).toBe(404);
  });
}

test.describe("a new contact", () => {
  test("needs a customer, names and an address; what is wrong is a 409 with all of it", async ({
    call,
    add,
  }) => {
    const post = (json: object) => call("/api/contacts", { method: "POST", json });
    const none = await post({ nonsense: 1 });
    expect(none).toMatchObject({ status: 409, json: { status: false } });
    expect(none.json.error).toEqual({
      customer_id: "The Customer Id field is required.",
      firstname: "The Firstname field is required.",
      lastname: "The Lastname field is required.",
      email: "The Email field is required.",
    });
    expect(none.json.message).toContain("The Email field is required.");
    const wrong = await post({
      customer_id: 999999999,
      firstname: " ",
      lastname: "x".repeat(101),
      email: { a: 1 },
      title: "x".repeat(101),
      phonenumber: [],
      is_primary: "perhaps",
    });
    expect(wrong.status).toBe(409);
    expect(Object.keys(wrong.json.error).sort()).toEqual(
      [
        "customer_id",
        "email",
        "firstname",
        "is_primary",
        "lastname",
        "phonenumber",
        "title",
      ].sort(),
    );
    expect(wrong.json.error.customer_id).toContain("does not exist");
    const person = { firstname: "Ana", lastname: "Pop", email: "a@b.example" };
    for (const customer_id of ["999999999", "abc", "0", "-1", 1.5]) {
      const answer = await post({ ...person, customer_id });
      expect(answer.status, String(customer_id)).toBe(409);
      expect(Object.keys(answer.json.error)).toEqual(["customer_id"]);
    }
    expect((await call(`/api/contacts/${await add()}`)).status).toBe(404);
  });

  test("of an address that the customer knows already is a 409; another customer may have it", async ({
    call,
    add,
    addTo,
    word,
  }) => {
    const email = `Same@${word}.example`;
    const [first, second] = [await add(), await add()];
    const id = await addTo(first, { email });
    const other = await addTo(first);
    const person = { customer_id: first, firstname: "B", lastname: "B" };
    const json = { ...person, email: email.toUpperCase() };
    const twin = await call("/api/contacts", { method: "POST", json });
    expect(twin).toMatchObject({
      status: 409,
      json: { status: false, error: { email: expect.stringContaining("already exists") } },
    });
    expect(twin.json.message).toBe(twin.json.error.email);
    const moved = await call(`/api/contacts/${other}`, { method: "PUT", json: { email } });
    expect(moved).toMatchObject({ status: 409, json: { error: { email: expect.any(String) } } });
    const own = await call(`/api/contacts/${id}`, { method: "PUT", json: { email } });
    expect(own.status).toBe(200);
    await addTo(second, { email });
  });

  test("is added once for one Idempotency-Key", async ({ call, add, company, word }) => {
    const customer_id = await add();
    const json = { customer_id, firstname: "A", lastname: "B", email: `a@${word}.example` };
    const post = (sent: object, key: string) =>
      call("/api/contacts", { method: "POST", json: sent, headers: { "idempotency-key": key } });
    const first = await post(json, company);
    const again = await post(json, company);
    expect(again).toMatchObject({ status: 200, json: first.json });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect((await post({ ...json, lastname: "C" }, company)).status).toBe(422);
    const refused = await post({ customer_id }, `${company} 2`);
    const refusedAgain = await post({ customer_id }, `${company} 2`);
    expect(refusedAgain).toMatchObject({ status: 409, json: refused.json });
    expect(refusedAgain.headers.get("idempotency-replayed")).toBe("true");
    expect((await call(`/api/contacts/${customer_id}`)).json).toHaveLength(1);
  });
});

test("a contact that is not there is a 404, whatever is asked", async ({ call, add, addTo }) => {
  const [customer, other] = [await add(), await add()];
  const id = await addTo(customer);
  const none = { status: 404, json: { status: false, message: "No data were found" } };
  for (const path of [
    "/api/contacts/999999999",
    "/api/contacts/abc",
    `/api/contacts/${other}`,
    `/api/contacts/${other}/${id}`,
    `/api/contacts/${customer}/999999999`,
    `/api/contacts/${customer}/abc`,
  ])
    expect(await call(path), path).toMatchObject(none);
  for (const nobody of ["999999999", "abc", "0"]) {
    for (const json of [{}, { title: "x" }, { email: {} }])
      expect(await call(`/api/contacts/${nobody}`, { method: "PUT", json })).toMatchObject(none);
    for (const path of ["/api/contacts", "/api/delete/contacts"])
      expect(await call(`${path}/${nobody}`, { method: "DELETE" })).toMatchObject(none);
  }
  const old = { method: "DELETE", headers: { "content-type": "application/json" } };
  expect((await call(`/api/delete/contacts/${id}`, old)).status).toBe(200);
  expect(await call(`/api/delete/contacts/${id}`, old)).toMatchObject(none);
  await addTo(customer);
  await call(`/api/customers/${customer}`, { method: "DELETE" });
  expect(await call(`/api/contacts/${customer}`)).toMatchObject(none);
});
