import { expect, test } from "./record-fixtures";

const ITEM = { description: "Offer", qty: 1, rate: 100, taxrate: "19" };

test("an estimate is a draft, is sent, accepted or declined", async ({
  call,
  add,
  post,
  put,
  company,
}) => {
  const clientid = await add();
  const made = await post("/api/estimates", { clientid, newitems: [ITEM], currency: "EUR" });
  expect(made).toMatchObject({ status: 200, json: { message: "Estimate Added Successfully" } });
  const path = `/api/estimates/${made.json.id}`;
  const { json: row } = await call(path);
  expect(row).toMatchObject({
    id: String(made.json.id),
    clientid,
    number: "",
    status: "1",
    status_name: "draft",
    expirydate: "",
    invoiceid: "0",
    total: "119.00",
  });
  expect(row).not.toHaveProperty("duedate");
  for (const [status, number] of [
    ["sent", "2"],
    ["3", "3"],
    ["accepted", "4"],
    [2, "2"],
  ]) {
    const changed = await put(path, { status, expirydate: "2026-12-31", date: "2026-01-01" });
    expect(changed.status, changed.text).toBe(200);
    expect((await call(path)).json.status).toMatch(number === "2" ? /[25]/ : String(number));
  }
  expect((await put(path, { status: "draft" })).status).toBe(422);
  const numbered = { clientid, total: 5, number: `${company}-1`, expirydate: "2026-01-01" };
  const old = await post("/api/estimates", { ...numbered, date: "2025-12-01" });
  const { json: expired } = await call(`/api/estimates/${old.json.id}`);
  expect(expired).toMatchObject({ status: "5", status_name: "expired", number: `${company}-1` });
  expect((await put(`/api/estimates/${old.json.id}`, expired)).status).toBe(200);
  const gone = await call(`/api/delete/estimates/${old.json.id}`, { method: "DELETE" });
  expect(gone).toMatchObject({ status: 200, json: { message: "Estimate Deleted Successfully" } });
  expect((await call(`/api/estimates/${old.json.id}`)).json.status).toBe("6");
});

test("a credit note is open until all of it was given", async ({ call, add, post, put }) => {
  const clientid = await add();
  const made = await post("/api/credit_notes", { clientid, newitems: [ITEM], currency: "EUR" });
  expect(made).toMatchObject({ status: 200, json: { message: "Credit note Added Successfully" } });
  const path = `/api/credit_notes/${made.json.id}`;
  const { json: row } = await call(path);
  expect(row).toMatchObject({ status: "1", total: "119.00", remaining: "119.00" });
  expect((await put(path, row)).status).toBe(200);
  expect((await put(path, { status: "closed" })).json.errors).toEqual({
    status: expect.stringContaining("follows from"),
  });
  const { json } = await call(`/api/customers/${clientid}/balance`);
  expect(json.balances).toEqual([
    expect.objectContaining({ currency: "EUR", credited: "119.00", balance: "-119.00" }),
  ]);
  expect((await put(path, { status: "void" })).status).toBe(200);
  expect((await call(path)).json).toMatchObject({ status: "3", remaining: "0.00" });
  expect((await call(`/api/customers/${clientid}/balance`)).json).toEqual({ balances: [] });
  expect((await put(path, { status: "open" })).json.errors).toHaveProperty("status");
});

test("the wrong fields of both are named", async ({ post }) => {
  const wrong = { clientid: "x", date: "x", newitems: "x", status: "9" };
  for (const path of ["/api/estimates", "/api/credit_notes"]) {
    const { status, json } = await post(path, { ...wrong, expirydate: "x" });
    expect(status, path).toBe(422);
    const own = path.endsWith("estimates") ? ["expirydate"] : [];
    expect(Object.keys(json.errors).sort()).toEqual([...Object.keys(wrong), ...own].sort());
  }
});
