import { request } from "node:http";
import { ENDPOINTS, pathWith } from "./endpoints";
import { expect, test } from "./fixtures";

test.describe("an address", () => {
  test("with a slash at its end is the same one, without a redirect", async ({ call, add }) => {
    const id = await add();
    for (const path of ["/api/customers/", `/api/customers/${id}/`, "/api/staffs/"]) {
      expect((await call(path)).status, path).toBe(200);
    }
    expect((await call(`/api/delete/customers/${id}/`, { method: "DELETE" })).status).toBe(200);
  });

  test("that is not there is a JSON 404", async ({ call }) => {
    for (const path of ["/api/nothing", "/api/customers/1/2/3", "/api/delete/customers"]) {
      const answer = await call(path, { token: null });
      expect(answer, path).toMatchObject({ status: 404, json: { status: false } });
    }
  });

  test("that does not know a method says which it knows", async ({ call }) => {
    const paths = [...new Set(ENDPOINTS.map(({ path }) => path))];
    for (const path of paths) {
      const known = ENDPOINTS.filter((one) => one.path === path).map(({ method }) => method);
      for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
        if (known.includes(method)) continue;
        const answer = await call(pathWith(path, "1"), { method });
        expect(answer.status, `${method} ${path}`).toBe(405);
        expect([false, 405], `${method} ${path}`).toContain(answer.json.status); // in either contract's words
        expect(answer.headers.get("allow")).toContain(known[0]);
      }
    }
  });

  test("may be asked for its head alone", async ({ call }) => {
    const head = await call("/api/customers?per_page=1", { method: "HEAD" });
    expect(head).toMatchObject({ status: 200, text: "" });
  });

  test("with a broken percent sign is a 400 in JSON", async ({ call }) => {
    for (const path of ["/api/customers/%FF", "/api/customers/search/%zz"]) {
      expect(await call(path), path).toMatchObject({ status: 400, json: { status: false } });
    }
  });
});

test("a list that nobody reads to its end is given up", async ({ token, makeClients, call }) => {
  await makeClients(30);
  const url = new URL("/api/customers", process.env.E2E_URL);
  await new Promise<void>((done, fail) => {
    const asked = request(url, { headers: { authtoken: token.secret } }, (answer) => {
      answer.once("data", () => asked.destroy());
      answer.once("close", done);
    });
    asked.once("error", fail);
    asked.end();
  });
  expect((await call("/api/customers?per_page=1")).status).toBe(200);
});

test("what is sent is never cached", async ({ call }) => {
  const { headers } = await call("/api/staffs");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
});
