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
    for (const body of [undefined, "{}", ""]) {
      const answer = await call(`/api/customers/${id}`, { method: "PUT", body });
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
