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
