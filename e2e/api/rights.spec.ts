import { RESOURCES, type TokenRights, VERBS } from "@/lib/tokens/schema";
import { ENDPOINTS, pathWith } from "./endpoints";
import { expect, test } from "./fixtures";

/** Everything but one right. */
function allBut(resource: string, verb: string): TokenRights {
  const grid = RESOURCES.map((name) => [
    name,
    VERBS.filter((one) => name !== resource || one !== verb),
  ]);
  return Object.fromEntries(grid);
}

test("there are endpoints to look at", () => {
  expect(ENDPOINTS.length).toBeGreaterThan(8);
});

for (const { method, path, resource, verb } of ENDPOINTS) {
  test(`${method} ${path} takes the right ${resource}:${verb}`, async ({ call, newToken }) => {
    const without = await newToken({ rights: allBut(resource, verb) });
    const refused = await call(pathWith(path, "1"), { method, token: without.secret });
    expect(refused.status).toBe(403);
    expect(refused.json.message ?? refused.json.detail).toContain(`${resource}:${verb}`);

    const alone = await newToken({ rights: { [resource]: [verb] } });
    const nobody = pathWith(path, "999999999");
    const taken = await call(nobody, { method, token: alone.secret });
    expect(taken.status).not.toBe(403);
  });
}

test("«update» in place of a duplicate takes the right to update", async ({
  call,
  newToken,
  add,
}) => {
  const vat = `X${Date.now()}`;
  await add({ vat });
  const { secret } = await newToken({ rights: { customers: ["create"] } });
  const again = await call("/api/customers?on_duplicate=update", {
    method: "POST",
    json: { company: "Again", vat },
    token: secret,
  });
  expect(again.status).toBe(403);
});

test("a salesperson's token sees, changes and deletes own clients only", async ({
  call,
  newToken,
  person,
  add,
  company,
}) => {
  const theirs = await add();
  const { secret } = await newToken({ owner: await person("sales") });
  const empty = await call("/api/customers", { token: secret });
  expect(empty).toMatchObject({ status: 404, json: { message: "No data were found" } });
  for (const method of ["GET", "PUT", "DELETE"]) {
    const json = method === "PUT" ? { city: "Iași" } : undefined;
    const answer = await call(`/api/customers/${theirs}`, { method, json, token: secret });
    expect(answer.status).toBe(404);
  }
  const q = encodeURIComponent(company);
  for (const path of [`search/${q}`, `?search=${q}`, `search/${theirs}`]) {
    const answer = await call(`/api/customers/${path}`.replace("/?", "?"), { token: secret });
    expect(answer.status, path).toBe(404);
  }
  const poll = await call("/api/zapier/poll/customers?since=0", { token: secret });
  expect(poll.json.data).toEqual([]);
  const made = await call("/api/customers", {
    method: "POST",
    json: { company: `${company} of mine` },
    token: secret,
  });
  const { json } = await call("/api/customers", { token: secret });
  expect(json.map((row: { id: string }) => row.id)).toEqual([String(made.json.id)]);
});
