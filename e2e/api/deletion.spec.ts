import { expect, test } from "./record-fixtures";

test.describe("a deletion", () => {
  for (const style of ["/api/customers", "/api/delete/customers"]) {
    test(`at ${style} succeeds once`, async ({ call, add }) => {
      const id = await add();
      const headers = { "content-type": "application/json" }; // and no body
      const gone = await call(`${style}/${id}`, { method: "DELETE", headers });
      expect(gone).toMatchObject({
        status: 200,
        json: { status: true, message: "Customer Delete Successful." },
      });
      for (const nobody of [id, "999999999", "abc"]) {
        expect(await call(`${style}/${nobody}`, { method: "DELETE" })).toMatchObject({
          status: 404,
          json: { status: false, message: "Customer Delete Fail." },
        });
      }
    });
  }

  test("frees its fiscal code", async ({ call, add }) => {
    const vat = `Y${Date.now()}`;
    const id = await add({ vat });
    await call(`/api/customers/${id}`, { method: "DELETE" });
    expect(await add({ vat })).not.toBe("undefined");
  });

  test("waits until no live document refers to the customer, and says how many do", async ({
    call,
    post,
    billed,
  }) => {
    const { clientid, invoiceid } = await billed();
    const estimate = await post("/api/estimates", { clientid, total: 1 });
    const note = await post("/api/credit_notes", { clientid, total: 1 });
    const payments = [1, 2].map((amount) => post("/api/payments", { invoiceid, amount }));
    const paid = (await Promise.all(payments)).map(({ json }) => `payments/${json.id}`);
    const customer = `/api/customers/${clientid}`;
    expect(await call(customer, { method: "DELETE" })).toMatchObject({
      status: 409,
      json: {
        status: false,
        message: expect.stringContaining("payments: 2"),
        references: { invoices: 1, estimates: 1, credit_notes: 1, payments: 2 },
      },
    });
    expect(await call(`/api/v1/crm/customers/${clientid}`, { method: "DELETE" })).toMatchObject({
      status: 409,
      json: { status: 409, detail: expect.stringContaining("invoices: 1") },
    });
    const others = [`estimates/${estimate.json.id}`, `credit_notes/${note.json.id}`];
    for (const one of [`invoices/${invoiceid}`, ...others, ...paid]) {
      expect((await call(customer, { method: "DELETE" })).status, one).toBe(409);
      expect((await call(`/api/${one}`, { method: "DELETE" })).status).toBe(200);
    }
    expect((await call(customer, { method: "DELETE" })).status).toBe(200);
    expect((await call(`/api/invoices/${invoiceid}`)).status).toBe(404);
    expect((await call(`${customer}/balance`)).status).toBe(404);
  });
});
