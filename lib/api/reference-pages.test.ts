import { gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { mountReference } from "./reference-pages";

const app = new Hono({ strict: false });
mountReference(app);

const ask = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const pageText = async () => (await ask("/api/docs")).text();

/** The addresses that the page loads. */
const files = async () =>
  [...(await pageText()).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, at]) => String(at));

describe("the reference", () => {
  test("is a document that a program gets once, then only when it changed", async () => {
    const answer = await ask("/api/openapi.json");
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(await answer.json()).toMatchObject({ openapi: "3.1.0" });
    const etag = String(answer.headers.get("etag"));
    const again = await ask("/api/openapi.json", { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test("is a page that loads only what this server has, for as long as it is the same", async () => {
    const loaded = (await files()).filter((at) => at !== "/icon.svg" && at !== "/api/openapi.json");
    expect(loaded).toHaveLength(4);
    for (const at of loaded) {
      const answer = await ask(at);
      expect(answer.status, at).toBe(200);
      expect(answer.headers.get("cache-control")).toContain("immutable");
    }
    const policy = (await ask("/api/docs/")).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("eval");
  });

  test("is packed for those who can unpack it, and only for those", async () => {
    const [script = ""] = (await files()).filter((at) => at.includes("bundle"));
    const plain = Buffer.from(await (await ask(script)).arrayBuffer());
    const packed = await ask(script, { "accept-encoding": "br, gzip" });
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(await packed.arrayBuffer()).equals(plain)).toBe(true);
    const refused = await ask(script, { "accept-encoding": "gzip;q=0, identity" });
    expect(refused.headers.get("content-encoding")).toBeNull();
  });

  test("is only read", async () => {
    for (const path of ["/api/docs", "/api/openapi.json", "/api/docs/1/start.js"]) {
      const answer = await app.request(path, { method: "POST" });
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe("GET, HEAD");
      expect(await answer.json()).toMatchObject({ status: false });
    }
    expect((await app.request("/api/docs", { method: "HEAD" })).status).toBe(200);
  });

  test("has nothing at any other address, an older edition's included", async () => {
    for (const path of ["/api/docs/1/start.js", "/api/docs/1/..%2f..%2fpackage.json"]) {
      expect((await ask(path)).status).toBe(404);
    }
  });
});
