import { expect, test } from "./contact-fixtures";

type Row = Record<string, string>;
const firstNames = (rows: Row[]) => rows.map((row) => row.firstname);

test("contacts come in pages, and with some of their keys, when that is asked", async ({
  call,
  add,
  addTo,
}) => {
  const customer = await add();
  for (const firstname of ["Ana", "Dan", "Eva"]) await addTo(customer, { firstname });
  const path = `/api/contacts/${customer}`;
  expect(firstNames((await call(path)).json)).toEqual(["Ana", "Dan", "Eva"]);
  expect(firstNames((await call(`${path}?limit=2`)).json)).toEqual(["Ana", "Dan"]);
  expect((await call(`${path}?fields=firstname`)).json[0]).toEqual({ firstname: "Ana" });
  const page = await call(`${path}?page=2&per_page=2&fields=firstname,nonsense`);
  expect(page.json).toMatchObject({
    data: [{ firstname: "Eva" }],
    meta: { page: 2, per_page: 2, total: 3, total_pages: 2, has_more: false },
  });
  const nobody = await call(`/api/contacts/${await add()}?page=1`);
  expect(nobody).toMatchObject({ status: 200, json: { data: [], meta: { total: 0 } } });
});

test.describe("a search for contacts", () => {
  test("finds them by name, e-mail, phone and position, and not by their customer", async ({
    call,
    add,
    addTo,
    word,
  }) => {
    const phone = `07${String(Date.now()).slice(-8)}`;
    const customer = await add();
    const fields = { lastname: `Țurcanu ${word}`, title: `Șef ${word}`, phonenumber: phone };
    const id = await addTo(customer, { ...fields, email: `ana@mail-${word}.example` });
    await addTo(customer, { firstname: "Dan", lastname: "Ene", email: "dan@ene.example" });
    const second = await addTo(await add(), { firstname: "Ana", lastname: word });
    const found = async (q: string, way = "search/") => {
      const { status, json } = await call(`/api/contacts/${way}${encodeURIComponent(q)}`);
      return status === 200 ? json.map((row: Row) => row.id) : status;
    };
    for (const q of [
      `turcanu ${word}`,
      `Țurcanu ${word}`,
      `sef ${word}`,
      `ana@mail-${word}.example`,
      phone,
      `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}`,
    ])
      expect(await found(q), q).toEqual([id]);
    for (const way of ["search?q=", "search?query="])
      expect(await found(`ana ${word}`, way)).toEqual([second, id]);
    expect(await found(`${word} nobody`)).toBe(404);
    expect(await found(`${word} trading`)).toBe(404);
    const page = await call(`/api/contacts/search/${word}?per_page=1&fields=id`);
    expect(page.json).toMatchObject({ data: [{ id: second }], meta: { has_more: true } });
  });

  test("is told apart from a customer's contacts; without words it is a 400", async ({ call }) => {
    for (const path of ["search", "search/", "search?q=", "search/%20"]) {
      const answer = await call(`/api/contacts/${path}`);
      expect(answer, path).toMatchObject({ status: 400, json: { status: false } });
    }
    for (const key of ["%25", "AND", '"', "«»"]) {
      const answer = await call(`/api/contacts/search/${encodeURIComponent(key)}`);
      expect([200, 404], key).toContain(answer.status);
    }
  });
});

test("a salesperson's token reads and writes the contacts of own customers only", async ({
  call,
  newToken,
  person,
  add,
  addTo,
  word,
}) => {
  const theirs = await add();
  const id = await addTo(theirs, { lastname: word });
  const { secret } = await newToken({ owner: await person("sales") });
  const ask = (path: string, method = "GET", json?: object) =>
    call(path, { method, json, token: secret });
  for (const path of [`${theirs}`, `${theirs}/${id}`, `search/${word}`])
    expect((await ask(`/api/contacts/${path}`)).status, path).toBe(404);
  expect((await ask(`/api/contacts/${id}`, "PUT", { title: "x" })).status).toBe(404);
  expect((await ask(`/api/contacts/${id}`, "DELETE")).status).toBe(404);
  const contact = { firstname: "Eva", lastname: word, email: `eva@${word}.example` };
  const foreign = await ask("/api/contacts", "POST", { ...contact, customer_id: theirs });
  expect(foreign.json.error.customer_id).toContain("does not exist");
  const mine = await ask("/api/customers", "POST", { company: `${word} of mine` });
  const made = await ask("/api/contacts", "POST", { ...contact, customer_id: mine.json.id });
  expect(made.status).toBe(200);
  const found = await ask(`/api/contacts/search/${word}`);
  expect(found.json.map((row: Row) => row.id)).toEqual([String(made.json.id)]);
});

test("a token of one who only reads can't write contacts", async ({
  call,
  newToken,
  person,
  add,
  addTo,
}) => {
  const customer = await add();
  const id = await addTo(customer);
  const { secret } = await newToken({ owner: await person("viewer") });
  const ask = (path: string, method: string, json?: object) =>
    call(path, { method, json, token: secret });
  expect((await ask(`/api/contacts/${customer}`, "GET")).status).toBe(200);
  expect((await ask(`/api/contacts/${id}`, "PUT", { title: "x" })).status).toBe(403);
  expect((await ask(`/api/contacts/${id}`, "DELETE")).status).toBe(403);
  const json = { customer_id: customer, firstname: "A", lastname: "B", email: "a@b.example" };
  expect((await ask("/api/contacts", "POST", json)).status).toBe(403);
});
