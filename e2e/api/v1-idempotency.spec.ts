import { expect, names, test, V1 } from "./v1";

const post = (key: string, json: object) => ({
  method: "POST",
  json,
  headers: { "idempotency-key": key },
});

test.describe("an Idempotency-Key", () => {
  test("gets the first answer again, and adds nothing", async ({ call, company }) => {
    const json = { name: company, contacts: [{ name: "Ana" }] };
    const first = await call(V1, post(company, json));
    const again = await call(V1, post(company, json));
    expect(again).toMatchObject({ status: 200, json: first.json });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(again.headers.get("location")).toBe(first.headers.get("location"));
    expect(names(await call(`${V1}?name=${encodeURIComponent(company)}`))).toEqual([company]);
  });

  test("with another body is a 422; a refusal is given again as it was", async ({
    call,
    company,
  }) => {
    await call(V1, post(company, { name: company }));
    const other = await call(V1, post(company, { name: company, phone: "1" }));
    expect(other).toMatchObject({
      status: 422,
      json: { code: 42201, type: expect.stringContaining("idempotency-key-reused") },
    });
    const refused = await call(V1, post(`${company} 2`, { name: "" }));
    const again = await call(V1, post(`${company} 2`, { name: "" }));
    expect(again).toMatchObject({ status: 400, json: refused.json });
    expect(again.headers.get("content-type")).toBe(refused.headers.get("content-type"));
  });

  test("sent by many at once adds one client", async ({ call, company }) => {
    const sent = Array.from({ length: 20 }, () => call(V1, post(company, { name: company })));
    for (const { status, json } of await Promise.all(sent)) {
      if (status === 200) continue;
      expect({ status, json }).toMatchObject({ status: 409, json: { code: 40902 } });
    }
    expect(names(await call(`${V1}?name=${encodeURIComponent(company)}`))).toEqual([company]);
  });
});
