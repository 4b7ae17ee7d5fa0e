import { expect, test } from "./fixtures";

test.describe("a body that can't be read", () => {
  const JSON_TYPE = { "content-type": "application/json" };
  const bodies: [string, BodyInit, Record<string, string>, string][] = [
    ["broken JSON", '{"company": "Acme",}', JSON_TYPE, "column"],
    ["a list", "[1]", JSON_TYPE, "one JSON object"],
    ["a bare word", '"Acme"', JSON_TYPE, "one JSON object"],
    ["no UTF-8", new Uint8Array([123, 34, 255, 34]), JSON_TYPE, "UTF-8"],
    [
      "a broken %",
      "company=%FF",
      { "content-type": "application/x-www-form-urlencoded" },
      "The field «company»",
    ],
    [
      "parts without a boundary",
      "company=Acme",
      { "content-type": "multipart/form-data" },
      "boundary",
    ],
  ];
  for (const [what, body, headers, said] of bodies) {
    test(`${what} is a 400 that says what is wrong`, async ({ call, add }) => {
      const id = await add();
      for (const [method, path] of [
        ["POST", "/api/customers"],
        ["PUT", `/api/customers/${id}`],
        ["POST", "/api/contacts"],
        ["PUT", "/api/contacts/1"],
      ] as const) {
        const answer = await call(path, { method, body, headers });
        expect(answer).toMatchObject({
          status: 400,
          json: { status: false, message: expect.stringContaining(said) },
        });
      }
    });
  }

  test("because it is too large is a 413", async ({ call }) => {
    const json = { company: "x".repeat(1_100_000) };
    expect((await call("/api/customers", { method: "POST", json })).status).toBe(413);
  });
});
