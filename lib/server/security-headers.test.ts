import { afterEach, describe, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function at(address: string) {
  vi.stubEnv("APP_URL", address);
  const { contentSecurityPolicy, securityHeaders } = await import("./security-headers");
  return { policy: contentSecurityPolicy("abc"), headers: new Map(securityHeaders) };
}

describe("what a page says to the browser", () => {
  test("scripts need this answer's nonce, and nobody may frame us", async () => {
    const { policy, headers } = await at("http://localhost:3000");
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("only a site on https insists on https", async () => {
    const plain = await at("http://10.0.0.5:3000");
    expect(plain.headers.has("strict-transport-security")).toBe(false);
    expect(plain.policy).not.toContain("upgrade-insecure-requests");
    vi.resetModules();
    const secure = await at("https://crm.example.com");
    expect(secure.headers.get("strict-transport-security")).toBe("max-age=31536000");
    expect(secure.policy).toContain("upgrade-insecure-requests");
  });
});
