import { expect, test } from "./fixtures";

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
});
