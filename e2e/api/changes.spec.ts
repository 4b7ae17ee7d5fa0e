import { getClient } from "@/lib/clients/record";
import { systemContext } from "@/lib/system-context";
import { FIELDS } from "./customer-fields";
import { expect, test } from "./fixtures";

test.describe("a change", () => {
  test("leaves alone what it does not name", async ({ call, add, company }) => {
    const id = await add(FIELDS);
    await call(`/api/customers/${id}`, { method: "PUT", json: { zip: "1" } });
    expect((await call(`/api/customers/${id}`)).json).toMatchObject({
      company,
      ...FIELDS,
      zip: "1",
    });
  });

  test("that says nothing is a 406, one of unknown names a success", async ({ call, add }) => {
    const id = await add();
    const parts = { "content-type": "multipart/form-data; boundary=x" };
    for (const [body, headers] of [
      [undefined, {}],
      ["{}", {}],
      ["", {}],
      ["", parts],
      ["--x--\r\n", parts],
    ] as [string | undefined, Record<string, string>][]) {
      const answer = await call(`/api/customers/${id}`, { method: "PUT", body, headers });
      expect(answer).toMatchObject({
        status: 406,
        json: { status: false, message: "Data Not Acceptable OR Not Provided" },
      });
    }
    const unknown = await call(`/api/customers/${id}`, { method: "PUT", json: { nonsense: 1 } });
    expect(unknown).toMatchObject({ status: 200, json: { status: true } });
    const before = (await call(`/api/customers/${id}`)).json;
    const same = await call(`/api/customers/${id}`, {
      method: "PUT",
      json: { company: before.company },
    });
    expect(same.status).toBe(200);
  });

  test("of nobody is a 404", async ({ call }) => {
    const answer = await call("/api/customers/999999999", { method: "PUT", json: { zip: "1" } });
    expect(answer).toMatchObject({ status: 404, json: { status: false } });
    expect((await call("/api/customers/abc", { method: "PUT", json: { zip: "1" } })).status).toBe(
      404,
    );
  });

  test("that can't be taken is a 422 and changes nothing", async ({ call, add, company }) => {
    const id = await add({ city: "Arad" });
    const json = { company: "", city: "Cluj", country: "Atlantis" };
    const answer = await call(`/api/customers/${id}`, { method: "PUT", json });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.json.errors).sort()).toEqual(["company", "country"]);
    expect((await call(`/api/customers/${id}`)).json).toMatchObject({ company, city: "Arad" });
  });

  test("of the county to the name that it reads by is none", async ({ call, makeClients, db }) => {
    const [made] = await makeClients(1, "admin", { county: "RO-CJ", country: "RO" });
    const path = `/api/customers/${made?.id}`;
    const { json } = await call(path);
    expect(json.state).toBe("Cluj");
    await call(path, { method: "PUT", json });
    const kept = await getClient(systemContext(db), made?.id ?? 0);
    expect(kept).toMatchObject({ county: "RO-CJ", version: 1 });
  });

  test("of company leaves a short name that is another", async ({
    call,
    makeClients,
    db,
    company,
  }) => {
    const [made] = await makeClients(1, "admin", { legalName: `${company} SRL` });
    const path = `/api/customers/${made?.id}`;
    await call(path, { method: "PUT", json: { company: `${company} SA` } });
    const kept = await getClient(systemContext(db), made?.id ?? 0);
    expect(kept).toMatchObject({ name: made?.name, legalName: `${company} SA` });
  });

  test("to another's fiscal code is a 409", async ({ call, add }) => {
    const vat = `X${Date.now()}${Math.random()}`;
    const [first, second] = [await add({ vat }), await add()];
    const taken = await call(`/api/customers/${second}`, { method: "PUT", json: { vat } });
    expect(taken).toMatchObject({ status: 409, json: { duplicate_of: [{ id: first }] } });
    const own = await call(`/api/customers/${first}`, { method: "PUT", json: { vat } });
    expect(own.status).toBe(200);
  });

  test("of company takes the short name along while both are the same", async ({
    call,
    add,
    db,
    company,
  }) => {
    const id = await add();
    const names = async () => {
      const { name, legalName } = await getClient(systemContext(db), Number(id));
      return [name, legalName];
    };
    expect(await names()).toEqual([company, company]);
    await call(`/api/customers/${id}`, { method: "PUT", json: { company: "Both SRL" } });
    expect(await names()).toEqual(["Both SRL", "Both SRL"]);
  });
});
