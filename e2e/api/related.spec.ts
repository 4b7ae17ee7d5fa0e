import { expect, test } from "./fixtures";

type Row = { id: string };

test.describe("polling", () => {
  test("tells of the newest first, since a moment", async ({ call, add }) => {
    const first = await add();
    const second = await add();
    const since = Math.floor(Date.now() / 1000) - 60;
    const { status, json } = await call(`/api/zapier/poll/customers?since=${since}&limit=100`);
    expect(status).toBe(200);
    const ids = json.data.map((row: Row) => row.id);
    expect(ids.indexOf(second)).toBeGreaterThanOrEqual(0);
    expect(ids.indexOf(first)).toBeGreaterThan(ids.indexOf(second));
    expect(json).toMatchObject({ status: true, meta: { since, count: json.data.length } });
    expect(json.meta.next_poll).toBeGreaterThanOrEqual(since + 59);
    const one = await call(`/api/zapier/poll/customers?since=${since}&limit=1`);
    expect(one.json.data).toHaveLength(1);
  });

  test("of a time to come is an empty answer, of no time the last day", async ({ call, add }) => {
    await add();
    const later = Math.floor(Date.now() / 1000) + 3600;
    const none = await call(`/api/zapier/poll/customers?since=${later}`);
    expect(none).toMatchObject({
      status: 200,
      json: { status: true, data: [], meta: { count: 0 } },
    });
    for (const query of ["", "?since=yesterday&limit=many", "?since="]) {
      const { status, json } = await call(`/api/zapier/poll/customers${query}`);
      expect(status, query).toBe(200);
      const day = Math.floor(Date.now() / 1000) - 86_400;
      expect(Math.abs(json.meta.since - day)).toBeLessThan(30);
      expect(json.data.length).toBeGreaterThan(0);
      expect(json.data.length).toBeLessThanOrEqual(50);
    }
  });
});

test("staff are listed by their ids", async ({ call }) => {
  const { status, json } = await call("/api/staffs");
  expect(status).toBe(200);
  expect(json[0]).toEqual({
    staffid: "1",
    id: "1",
    email: "admin@example.com",
    firstname: "Ada",
    lastname: "Admin",
    full_name: "Ada Admin",
    role: "admin",
    admin: "1",
    active: "1",
  });
});

test("payment modes and taxes are lists for any token, anything else is none", async ({
  call,
  newToken,
}) => {
  const { secret: token } = await newToken({ rights: { staffs: ["get"] } });
  const modes = await call("/api/common/payment_mode", { token });
  expect(modes.status).toBe(200);
  expect(modes.json[0]).toEqual({ id: "1", name: "Bank transfer" });
  const taxes = await call("/api/common/tax_data/", { token });
  expect(taxes.json.map((row: { taxrate: string }) => row.taxrate)).toEqual([
    "0.00",
    "5.00",
    "9.00",
    "11.00",
    "19.00",
    "21.00",
  ]);
  expect(taxes.json[4]).toEqual({ id: "5", name: "19%", taxrate: "19.00" });
  for (const path of ["/api/common/nothing", "/api/common/constructor"])
    expect(await call(path)).toMatchObject({
      status: 404,
      json: { status: false, message: "Not valid data" },
    });
});

test("the balance of a customer is told by currency, the workspace's first", async ({
  call,
  add,
  newToken,
  person,
}) => {
  const clientid = await add();
  const path = `/api/customers/${clientid}/balance`;
  expect(await call(path)).toMatchObject({ status: 200, json: { balances: [] } });
  for (const fields of [
    { currency: "RON", total: "10.50" },
    { currency: "EUR", total: "7", date: "2026-01-01", duedate: "2026-01-02" },
  ]) {
    const json = { clientid, ...fields };
    expect((await call("/api/invoices", { method: "POST", json })).status).toBe(200);
  }
  const none = { paid: "0.00", credited: "0.00" };
  const { json } = await call(path);
  expect(json).toEqual({
    balances: [
      { currency: "EUR", invoiced: "7.00", ...none, balance: "7.00", overdue: "7.00" },
      { currency: "RON", invoiced: "10.50", ...none, balance: "10.50", overdue: "0.00" },
    ],
  });
  const { secret: token } = await newToken({ owner: await person("sales") });
  expect((await call(path, { token })).status).toBe(404);
  for (const id of ["999999999", "abc"])
    expect((await call(`/api/customers/${id}/balance`)).status).toBe(404);
});
