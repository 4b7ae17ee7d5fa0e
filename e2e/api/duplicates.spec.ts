import { expect, test } from "./fixtures";

test.describe("a second customer with one fiscal code", () => {
  const code = () => `X${Date.now()}${Math.floor(Math.random() * 1000)}`;

  test("is refused with 409 and told of whom", async ({ call, add, company }) => {
    const vat = code();
    const id = await add({ vat });
    const again = await call("/api/customers", { method: "POST", json: { company: "Other", vat } });
    expect(again).toMatchObject({
      status: 409,
      json: { status: false, error: "duplicate", duplicate_of: [{ id, userid: id, company }] },
    });
    const reject = await call("/api/customers?on_duplicate=reject", {
      method: "POST",
      json: { company: "Other", vat },
    });
    expect(reject.status).toBe(409);
  });

  test("is not told of whom where the token may not see", async ({
    call,
    add,
    newToken,
    person,
  }) => {
    const vat = code();
    await add({ vat });
    const { secret } = await newToken({ owner: await person("sales") });
    const again = await call("/api/customers", {
      method: "POST",
      json: { company: "Other", vat },
      token: secret,
    });
    expect(again).toMatchObject({ status: 409, json: { error: "duplicate", duplicate_of: [] } });
  });

  test("is not changed by who may not see it", async ({ call, add, newToken, person }) => {
    const vat = code();
    const id = await add({ vat });
    const { secret } = await newToken({ owner: await person("sales") });
    const update = await call("/api/customers?on_duplicate=update", {
      method: "POST",
      json: { company: "Mine now", vat },
      token: secret,
    });
    expect(update).toMatchObject({ status: 409, json: { duplicate_of: [] } });
    expect((await call(`/api/customers/${id}`)).json.company).not.toBe("Mine now");
  });

  test("is taken when the call allows it", async ({ call, add }) => {
    const vat = code();
    const id = await add({ vat });
    const again = await call("/api/customers?on_duplicate=allow", {
      method: "POST",
      json: { company: "Twin", vat },
    });
    expect(again.status).toBe(200);
    expect(String(again.json.record_id)).not.toBe(id);
  });

  test("changes the first when the call says update; of several none", async ({ call, add }) => {
    const vat = code();
    const id = await add({ vat, city: "Arad" });
    const json = { company: "New name", vat, zip: "1" };
    const update = { method: "POST", json };
    const again = await call("/api/customers?on_duplicate=update", update);
    expect(again).toMatchObject({ status: 200, json: { record_id: Number(id), id: Number(id) } });
    expect((await call(`/api/customers/${id}`)).json).toMatchObject({
      company: "New name",
      city: "Arad",
      zip: "1",
    });
    await call("/api/customers?on_duplicate=allow", { method: "POST", json });
    expect((await call("/api/customers?on_duplicate=update", update)).status).toBe(409);
    const odd = await call("/api/customers?on_duplicate=maybe", update);
    expect(odd).toMatchObject({
      status: 422,
      json: { errors: { on_duplicate: expect.any(String) } },
    });
  });
});
