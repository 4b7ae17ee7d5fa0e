import { createClient } from "@/lib/clients/mutations";
import { systemContext } from "@/lib/system-context";
import { revokeToken } from "@/lib/tokens/mutations";
import { expect, test, V1 } from "./v1";

const problem = (status: number, more: object = {}) => ({
  status,
  json: {
    type: expect.any(String),
    title: expect.any(String),
    status,
    detail: expect.any(String),
    code: expect.any(Number),
    errors: expect.any(Array),
    ...more,
  },
});

test.describe("a token", () => {
  test("comes as a bearer or in our own header", async ({ call, token }) => {
    const headers = { authorization: `Bearer ${token.secret}` };
    expect((await call(`${V1}?limit=1`, { token: null, headers })).status).toBe(200);
    expect((await call(`${V1}?limit=1`)).status).toBe(200);
  });

  test("that is missing, malformed, expired or revoked is a 401 that says Bearer", async ({
    call,
    db,
    newToken,
  }) => {
    const expired = await newToken({ expiresAt: Date.now() + 20 });
    const revoked = await newToken();
    await revokeToken(systemContext(db), revoked.id);
    const malformed = { authorization: "Bearer two words" };
    const answers = [
      await call(V1, { token: null }),
      await call(V1, { token: null, headers: malformed }),
      await call(V1, { token: "clt_nobody" }),
      await call(V1, { token: revoked.secret }),
    ];
    await expect(async () => {
      const late = await call(V1, { token: expired.secret });
      expect(late).toMatchObject(problem(401, { detail: "This token has expired." }));
      expect(late.headers.get("www-authenticate")).toBe("Bearer");
    }).toPass();
    for (const answer of answers) {
      expect(answer).toMatchObject(problem(401));
      expect(answer.headers.get("www-authenticate")).toBe("Bearer");
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
    }
  });

  test("of a viewer may read and nothing else", async ({ call, newToken, person, make }) => {
    const { secret } = await newToken({ owner: await person("viewer") });
    const { json } = await make();
    const one = `${V1}/${json._id}`;
    expect((await call(one, { token: secret })).status).toBe(200);
    const writes = [
      [V1, "POST"],
      [one, "PUT"],
      [one, "DELETE"],
    ] as const;
    for (const [path, method] of writes) {
      const body = method === "DELETE" ? undefined : { name: "Other" };
      const refused = await call(path, { method, json: body, token: secret });
      expect(refused, method).toMatchObject(problem(403));
    }
  });
});

test("the window is told in both manners, and over it a 429 says when", async ({
  call,
  newToken,
}) => {
  const { secret } = await newToken({ quota: 2, windowSeconds: 60 });
  const { headers } = await call(`${V1}?limit=1`, { token: secret });
  expect(headers.get("ratelimit-policy")).toBe('"token";q=2;w=60');
  expect(headers.get("ratelimit")).toMatch(/^"token";r=1;t=\d+$/);
  expect(headers.get("x-ratelimit-limit")).toBe("2");
  expect(headers.get("x-ratelimit-remaining")).toBe("1");
  expect(Number(headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000);
  await call("/api/customers?per_page=1", { token: secret }); // one window for both contracts
  const over = await call(`${V1}?limit=1`, { token: secret });
  expect(over).toMatchObject(problem(429));
  expect(Number(over.headers.get("retry-after"))).toBeGreaterThan(0);
});

test.describe("what is not there", () => {
  for (const id of ["999999999", "abc", "0", "-1", "1.5", "12abc", "%00", "9".repeat(40)]) {
    test(`the client ${id.slice(0, 12)} is a 404`, async ({ call }) => {
      for (const method of ["GET", "DELETE"])
        expect(await call(`${V1}/${id}`, { method })).toMatchObject(problem(404));
      const put = await call(`${V1}/${id}`, { method: "PUT", json: { name: "A" } });
      expect(put).toMatchObject(problem(404));
    });
  }

  test("another path is a 404 in the same words, another method a 405 with Allow", async ({
    call,
  }) => {
    expect(await call("/api/v1/nothing")).toMatchObject(problem(404));
    const patch = await call(V1, { method: "PATCH" });
    expect(patch).toMatchObject(problem(405));
    expect(patch.headers.get("allow")).toBe("GET, HEAD, POST");
    const post = await call(`${V1}/1`, { method: "POST", json: {} });
    expect(post.headers.get("allow")).toBe("GET, HEAD, PUT, DELETE");
  });
});

test.describe("a body", () => {
  const broken = ["{", "", "[]", "null", '"a"', "{'name': 1}", '{"name": "A"', "name=A", "\u0000"];
  for (const body of broken) {
    test(`of «${body}» is a 400 at once`, async ({ call, make }) => {
      const { json } = await make();
      for (const [path, method] of [
        [V1, "POST"],
        [`${V1}/${json._id}`, "PUT"],
      ] as const) {
        const began = await call(path, {
          method,
          body,
          headers: { "content-type": "application/json" },
        });
        expect(began).toMatchObject(problem(400));
      }
    });
  }

  test("of names that no client has is no matter", async ({ call, make }) => {
    const { json } = await make();
    for (const name of ["constructor", "toString", "__proto__", "_id", "createdAt"]) {
      const post = await call(V1, { method: "POST", body: `{"${name}": 1}` });
      expect(post, name).toMatchObject(problem(400, { errors: [{ pointer: "#/name" }] }));
      const put = { method: "PUT", body: `{"name": "A", "${name}": 1}` };
      expect((await call(`${V1}/${json._id}`, put)).status).toBe(200);
    }
  });

  test("points into itself as JSON pointers do", async ({ call, company }) => {
    const customFields = { "a/b~c": "x", "1.5": "x" };
    const answer = await call(V1, { method: "POST", json: { name: company, customFields } });
    const pointers = answer.json.errors.map((one: { pointer: string }) => one.pointer);
    expect(pointers).toEqual(["#/customFields/a~1b~0c", "#/customFields/1.5"]);
    const lists = await call(V1, { method: "POST", json: { name: company, contacts: [null] } });
    expect(lists.json.errors).toEqual([
      { pointer: "#/contacts/0", detail: expect.stringContaining("object with name") },
    ]);
  });

  test("that is too large is a 413", async ({ call }) => {
    const json = { name: "A", fullname: "x".repeat(1_100_000) };
    expect(await call(V1, { method: "POST", json })).toMatchObject(problem(413));
  });

  test("is told of all its bad fields in one answer", async ({ call, field }) => {
    const number = await field("number");
    const json = {
      fullname: 7,
      email: "x".repeat(200),
      contacts: [{ name: "Ana" }, { name: 5 }, { email: [] }],
      customFields: { [number]: "many", 99999999: "x" },
      portalCustomerManagerIds: ["nobody"],
    };
    const answer = await call(V1, { method: "POST", json });
    expect(answer).toMatchObject(problem(400));
    const pointers = answer.json.errors.map((one: { pointer: string }) => one.pointer).sort();
    expect(pointers).toEqual(
      [
        "#/name",
        "#/fullname",
        "#/email",
        "#/contacts/1/name",
        "#/contacts/2/email",
        `#/customFields/${number}`,
        "#/customFields/99999999",
        "#/portalCustomerManagerIds",
      ].sort(),
    );
    for (const { detail } of answer.json.errors) expect(detail).toMatch(/^[«A-Z].*\.$/);
  });
});

test("a client that the token's owner may not see is not there", async ({
  call,
  db,
  newToken,
  person,
  company,
}) => {
  const { id } = await createClient(systemContext(db), { name: company });
  const { secret } = await newToken({ owner: await person("sales") });
  const list = await call(`${V1}?name=${encodeURIComponent(company)}`, { token: secret });
  expect(list).toMatchObject({ status: 200, json: [] });
  const bad = { phone: 1, customFields: { 99999999: "x" } }; // what it has is not told either
  for (const [method, json] of [
    ["GET", undefined],
    ["PUT", { name: "Mine" }],
    ["PUT", bad],
    ["DELETE", undefined],
  ] as const) {
    expect(await call(`${V1}/${id}`, { method, json, token: secret })).toMatchObject(problem(404));
  }
});
