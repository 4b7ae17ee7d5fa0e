import { expect, test } from "./record-fixtures";

const ITEM = {
  description: "Consulting",
  long_description: "in March",
  qty: "2",
  rate: "50.00",
  taxname: ["VAT|19.00"],
};

const asForm = (fields: Record<string, string>) => ({ body: new URLSearchParams(fields) });

test("an invoice is added, read, changed and cancelled", async ({ call, add, post, put }) => {
  const clientid = await add();
  const made = await post("/api/invoices", {
    clientid,
    date: "2026-03-01",
    duedate: "2999-03-31",
    currency: "EUR",
    newitems: [ITEM],
    discount_percent: 10,
    clientnote: "Thank you",
  });
  expect(made).toMatchObject({
    status: 200,
    json: { status: true, message: "Invoice Added Successfully", record_id: expect.any(Number) },
  });
  const id = String(made.json.record_id);
  const { json: row } = await call(`/api/invoices/${id}`);
  expect(row).toEqual({
    id,
    clientid,
    number: expect.stringMatching(/^.*\d+$/),
    prefix: expect.any(String),
    date: "2026-03-01",
    duedate: "2999-03-31",
    datecreated: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    currency: expect.stringMatching(/^(1|978)$/),
    currency_name: "EUR",
    subtotal: "100.00",
    total_tax: "17.10",
    discount_percent: "10.00",
    discount_total: "10.00",
    adjustment: "0.00",
    total: "107.10",
    total_left_to_pay: "107.10",
    status: "1",
    status_name: "sent",
    adminnote: "Thank you",
    clientnote: "Thank you",
    items: [
      {
        id: "1",
        order: "1",
        description: "Consulting",
        long_description: "in March",
        qty: "2",
        rate: "50.00",
        unit: "",
        taxrate: "19.00",
      },
    ],
  });
  const same = await put(`/api/invoices/${id}`, row);
  expect(same.status, same.text).toBe(200);
  expect((await call(`/api/invoices/${id}`)).json).toEqual(row);
  const more = { newitems: [{ description: "More", rate: 10 }], duedate: "2999-04-30" };
  const changed = await put(`/api/invoices/${id}`, more);
  expect(changed).toMatchObject({
    status: 200,
    json: { status: true, message: "Invoice Updated Successfully" },
  });
  const { json: after } = await call(`/api/invoices/${id}?fields=items,duedate,subtotal`);
  expect(after).toMatchObject({ duedate: "2999-04-30", subtotal: "110.00" });
  expect(after.items).toHaveLength(2);
  const gone = await call(`/api/invoices/${id}`, { method: "DELETE" });
  expect(gone).toMatchObject({
    status: 200,
    json: { status: true, message: "Invoice Deleted Successfully" },
  });
  const { json: cancelled } = await call(`/api/invoices/${id}`);
  expect(cancelled).toMatchObject({ status: "5", number: row.number, total_left_to_pay: "0.00" });
});

test("lines come as PHP and forms write them, or a sum alone", async ({ call, add, post }) => {
  const clientid = await add();
  const bodies: Record<string, string>[] = [
    {
      "newitems[0][description]": "A",
      "newitems[0][qty]": "2",
      "newitems[0][rate]": "50",
      "newitems[0][taxname][]": "VAT|19.00",
    },
    { newitems: '[{"description":"A","qty":2,"rate":50,"taxrate":"19"}]' },
    { "items[3][description]": "A", "items[3][rate]": "100.00", "items[3][taxname]": "VAT|19" },
    { total: "119", subtotal: "100" },
  ];
  for (const fields of bodies) {
    const sent = asForm({ clientid, currency: "RON", ...fields });
    const made = await call("/api/invoices", { method: "POST", ...sent });
    expect(made.status, made.text).toBe(200);
    const { json } = await call(`/api/invoices/${made.json.id}`);
    expect(json).toMatchObject({ total: "119.00", status: "1", currency_name: "RON" });
  }
  const yen = await post("/api/invoices", { clientid, currency: "392", total: "1500" });
  const { json } = await call(`/api/invoices/${yen.json.id}`);
  expect(json).toMatchObject({ total: "1500", currency: "392", currency_name: "JPY" });
});

test("a draft has no number until it is sent, and goes when it is deleted", async ({
  call,
  add,
  post,
  put,
  company,
}) => {
  const clientid = await add();
  const number = `${company}-7`;
  const draft = { clientid, total: 10, number, save_as_draft: true };
  const [first, second] = [await post("/api/invoices", draft), await post("/api/invoices", draft)];
  const path = `/api/invoices/${first.json.id}`;
  expect((await call(path)).json).toMatchObject({ status: "6", number: "", prefix: "" });
  await put(path, { status: "unpaid", number });
  expect((await call(path)).json).toMatchObject({ status: "1", number, prefix: `${company}-` });
  const twin = await post("/api/invoices", { clientid, total: 10, number });
  expect(twin).toMatchObject({ status: 422, json: { errors: { number: expect.any(String) } } });
  const old = `/api/delete/invoices/${second.json.id}`;
  expect((await call(old, { method: "DELETE" })).status).toBe(200);
  expect((await call(old, { method: "DELETE" })).status).toBe(404);
});

test("all that can't be taken is named at once, in the family's words", async ({
  call,
  post,
  put,
  billed,
}) => {
  const none = await post("/api/invoices", { nonsense: 1 });
  expect(none).toMatchObject({ status: 422, json: { error: "validation_failed" } });
  expect(Object.keys(none.json.errors)).toEqual(["clientid"]);
  const wrong = await post("/api/invoices", {
    clientid: 999999999,
    number: "x".repeat(61),
    date: "yesterday",
    duedate: {},
    currency: "QQQ",
    newitems: [{ qty: 0, rate: "1.005", taxname: "VAT" }, "x"],
    total: "much",
    subtotal: -1,
    discount_percent: 101,
    clientnote: [],
    status: "frozen",
    save_as_draft: "perhaps",
  });
  expect(wrong.status).toBe(422);
  expect(Object.keys(wrong.json.errors).sort()).toEqual(
    [
      "clientid",
      "clientnote",
      "currency",
      "date",
      "discount_percent",
      "duedate",
      "newitems[0][description]",
      "newitems[0][qty]",
      "newitems[0][rate]",
      "newitems[0][taxname]",
      "newitems[1]",
      "number",
      "save_as_draft",
      "status",
      "subtotal",
      "total",
    ].sort(),
  );
  for (const sentence of Object.values(wrong.json.errors)) expect(sentence).toMatch(/ field /);
  const { clientid, invoiceid } = await billed();
  for (const json of [{ clientid }, { clientid, newitems: [] }])
    expect(Object.keys((await post("/api/invoices", json)).json.errors)).toEqual(["newitems"]);
  const early = { clientid, total: 1, date: "2026-02-02", duedate: "2026-02-01" };
  expect(Object.keys((await post("/api/invoices", early)).json.errors)).toEqual(["duedate"]);
  const change = await put(`/api/invoices/${invoiceid}`, { clientid: 1, status: "2" });
  expect(change.status).toBe(422);
  expect(Object.keys(change.json.errors).sort()).toEqual(["clientid", "status"]);
  expect((await call(`/api/invoices/${invoiceid}`, { method: "PUT", body: "{}" })).status).toBe(
    406,
  );
});
