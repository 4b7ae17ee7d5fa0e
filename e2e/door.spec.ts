import { expect, test } from "@playwright/test";

test("the server says that it is well", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok" });
});

test("an API address that cannot be decoded is refused in JSON", async ({ request }) => {
  const answer = await request.get("/api/customers/%FF");
  expect(answer.status()).toBe(400);
  expect(await answer.json()).toMatchObject({ status: false, message: expect.any(String) });
});

test("a method nobody answers is refused in JSON", async ({ request }) => {
  const answer = await request.fetch("/api/customers", { method: "TRACE" });
  expect(answer.status()).toBe(405);
  expect(answer.headers().allow).toContain("GET");
  expect(await answer.json()).toMatchObject({ status: false });
});
