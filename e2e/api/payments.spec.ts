import { expect, test } from "./record-fixtures";

test("a payment is added, read, changed and cancelled", async ({ call, billed, post, put }) => {
  const { clientid, invoiceid } = await billed();
  const made = await post("/api/payments", {
    invoiceid,
    amount: "100.00",
    date: "2026-03-01",
    paymentmode: "1",
    transactionid: "OP 12",
    note: "First part",
  });
  expect(made).toMatchObject({
    status: 200,
    json: { status: true, message: "Payment Added Successfully", record_id: expect.any(Number) },
  });
  const id = String(made.json.id);
  const { json: row } = await call(`/api/payments/${id}`);
  expect(row).toEqual({
    id,
    paymentid: id,
    number: expect.stringMatching(/\d$/),
    kind: "payment",
    invoiceid,
    invoices: [{ invoiceid, amount: "100.00" }],
    clientid,
    amount: "100.00",
    credit: "0.00",
    currency: "946",
    currency_name: "RON",
    paymentmode: "1",
    paymentmethod: "Bank transfer",
    date: "2026-03-01",
    daterecorded: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    transactionid: "OP 12",
    note: "First part",
    status: "booked",
  });
  const invoice = `/api/invoices/${invoiceid}?fields=status,total_left_to_pay`;
  expect((await call(invoice)).json).toEqual({ status: "3", total_left_to_pay: "19.00" });
  const same = await put(`/api/payments/${id}`, row);
  expect(same.status, same.text).toBe(200);
  expect((await call(`/api/payments/${id}`)).json).toEqual(row);
  const changed = await put(`/api/payments/${id}`, { amount: 119, paymentmode: "POS", note: "" });
  expect(changed.status, changed.text).toBe(200);
  expect((await call(`/api/payments/${id}`)).json).toMatchObject({
    amount: "119.00",
    paymentmode: "POS",
    note: "",
    transactionid: "OP 12",
    date: "2026-03-01",
  });
  expect((await call(invoice)).json).toEqual({ status: "2", total_left_to_pay: "0.00" });
  const paid = await put(`/api/invoices/${invoiceid}`, { status: "2", clientnote: "Paid" });
  expect(paid.status, paid.text).toBe(200);
  expect((await call(`/api/payments/${id}`, { method: "DELETE" })).status).toBe(200);
  expect((await call(`/api/payments/${id}`)).json).toMatchObject({ status: "cancelled" });
  expect((await call(invoice)).json).toEqual({ status: "1", total_left_to_pay: "119.00" });
  const again = await call(`/api/delete/payments/${id}`, { method: "DELETE" });
  expect(again).toMatchObject({ status: 409, json: { status: false } });
});

test("what is more than the invoice stays as credit only when that is said", async ({
  call,
  billed,
  post,
}) => {
  const { clientid, invoiceid } = await billed();
  const much = await post("/api/payments", { invoiceid, amount: 200 });
  expect(much.status).toBe(422);
  expect(much.json.errors).toEqual({ amount: expect.stringContaining("119.00 RON") });
  const kept = await post("/api/payments", { invoiceid, amount: 200, keep_credit: "1" });
  expect((await call(`/api/payments/${kept.json.id}`)).json).toMatchObject({
    invoices: [{ invoiceid, amount: "119.00" }],
    credit: "81.00",
  });
  const alone = await post("/api/payments", { clientid, amount: 10, currency: "RON" });
  expect((await call(`/api/payments/${alone.json.id}`)).json).toMatchObject({
    invoiceid: "0",
    invoices: [],
    credit: "10.00",
  });
});

test("a negative amount, or the word, is a refund", async ({ call, billed, post }) => {
  const { clientid, invoiceid } = await billed();
  await post("/api/payments", { invoiceid, amount: 119 });
  const first = await post("/api/payments", { invoiceid, amount: "-19.00" });
  const { json } = await call(`/api/payments/${first.json.id}`);
  expect(json).toMatchObject({
    kind: "refund",
    amount: "-19.00",
    invoices: [{ invoiceid, amount: "-19.00" }],
  });
  const second = await post("/api/payments", { invoiceid, amount: 100, type: "refund" });
  expect(second.status, second.text).toBe(200);
  const third = await post("/api/payments", { invoiceid, amount: 1, kind: "refund" });
  expect(Object.keys(third.json.errors)).toEqual(["amount"]);
  const balance = await call(`/api/customers/${clientid}/balance`);
  expect(balance.json).toEqual({
    balances: [
      {
        currency: "RON",
        invoiced: "119.00",
        paid: "0.00",
        credited: "0.00",
        balance: "119.00",
        overdue: "0.00",
      },
    ],
  });
});

test("one payment goes to several invoices", async ({ call, billed, post, put }) => {
  const { clientid, invoiceid } = await billed();
  const other = await post("/api/invoices", { clientid, currency: "RON", total: 50 });
  const parts = { "allocations[0][invoiceid]": invoiceid, "allocations[0][amount]": "100" };
  const more = {
    "allocations[1][invoiceid]": String(other.json.id),
    "allocations[1][amount]": "50",
  };
  const body = new URLSearchParams({ amount: "150", ...parts, ...more });
  const made = await call("/api/payments", { method: "POST", body });
  expect(made.status, made.text).toBe(200);
  const path = `/api/payments/${made.json.id}`;
  expect((await call(path)).json.invoices).toHaveLength(2);
  const moved = await put(path, { allocations: [{ invoiceid, amount: 119 }], keep_credit: 1 });
  expect(moved.status, moved.text).toBe(200);
  expect((await call(path)).json).toMatchObject({
    invoices: [{ invoiceid, amount: "119.00" }],
    credit: "31.00",
  });
  const wrong = await put(path, {
    allocations: [
      { invoiceid: 999999999, amount: 1 },
      { invoiceid: other.json.id, amount: 500 },
    ],
  });
  expect(Object.keys(wrong.json.errors).sort()).toEqual([
    "allocations[0][invoiceid]",
    "allocations[1][amount]",
    "amount",
  ]);
});

test("all that can't be taken is named at once", async ({ post, put, billed, add }) => {
  expect(Object.keys((await post("/api/payments", { x: 1 })).json.errors).sort()).toEqual([
    "amount",
    "invoiceid",
  ]);
  const wrong = await post("/api/payments", {
    clientid: 999999999,
    invoiceid: 999999999,
    amount: "much",
    date: "2026-02-30",
    paymentmode: "x".repeat(61),
    transactionid: {},
    note: [],
    currency: "QQQ",
    kind: "gift",
    keep_credit: "perhaps",
    allocations: "none",
  });
  expect(wrong.status).toBe(422);
  expect(Object.keys(wrong.json.errors).sort()).toEqual(
    [
      "allocations",
      "amount",
      "clientid",
      "currency",
      "date",
      "invoiceid",
      "keep_credit",
      "kind",
      "note",
      "paymentmode",
      "transactionid",
    ].sort(),
  );
  const { invoiceid, clientid } = await billed();
  const stranger = await post("/api/payments", { invoiceid, amount: 1, clientid: await add() });
  expect(Object.keys(stranger.json.errors)).toEqual(["invoiceid"]);
  const draft = await post("/api/invoices", { clientid, total: 5, save_as_draft: 1 });
  const early = await post("/api/payments", {
    invoiceid: draft.json.id,
    amount: 5,
    keep_credit: 1,
  });
  expect(Object.keys(early.json.errors)).toEqual(["invoiceid"]);
  const { json: made } = await post("/api/payments", { invoiceid, amount: 1 });
  const change = { clientid: 1, kind: "refund", amount: -1, number: "X", currency: "JPY" };
  const changed = await put(`/api/payments/${made.id}`, change);
  expect(Object.keys(changed.json.errors).sort()).toEqual(Object.keys(change).sort());
});
