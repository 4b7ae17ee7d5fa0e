import { describe, expect, test } from "vitest";
import { EnvironmentError } from "./environment-error";
import { readDatabaseEnv, readEnv } from "./read-env";

const SECRET = "a-secret-of-more-than-thirty-two-characters";

function problems(source: Record<string, string>) {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
  }
  return [];
}

describe("the environment", () => {
  test("an empty one is enough for a database in a file", () => {
    expect(readEnv({ PORT: " ", AUTH_SECRET: "" })).toEqual({
      DATABASE_URL: "file:./data/clientele.db",
      PORT: 3000,
      APP_URL: "http://localhost:3000",
      TRUSTED_PROXIES: [],
    });
  });

  test("the address of the site follows the port unless it is given", () => {
    expect(readEnv({ PORT: "4100" }).APP_URL).toBe("http://localhost:4100");
    expect(readEnv({ APP_URL: "https://crm.example.com/" }).APP_URL).toBe(
      "https://crm.example.com",
    );
  });

  test("every wrong value is named at once, with what it should be", () => {
    const source = {
      PORT: "80000",
      DATABASE_URL: "postgres://somewhere/db",
      APP_URL: "crm.example.com",
      AUTH_SECRET: "short",
      TRUSTED_PROXIES: "10.0.0.1, router",
    };
    expect(problems(source)).toEqual([
      "DATABASE_URL should be a file:, libsql:, http(s): or ws(s): address.",
      "PORT is «80000». It should be a whole number from 1 to 65535.",
      "APP_URL is «crm.example.com». It should be an http(s) address without a path, such as https://crm.example.com.",
      "AUTH_SECRET should be at least 32 characters long.",
      "TRUSTED_PROXIES is «10.0.0.1, router». It should be IP addresses or networks, separated by commas.",
    ]);
  });

  test("a secret is never repeated in a refusal", () => {
    const said = problems({ AUTH_SECRET: "hunter2", DATABASE_URL: "libsql:token-hunter2" });
    expect(said.join()).not.toContain("hunter2");
  });

  test("a remote database demands a secret", () => {
    const remote = { DATABASE_URL: "libsql://clientele.turso.io" };
    expect(problems({ ...remote, PORT: "none" })).toEqual([
      "PORT is «none». It should be a whole number from 1 to 65535.",
      "AUTH_SECRET is not set. It should be at least 32 random characters, because the database is remote.",
    ]);
    expect(readEnv({ ...remote, AUTH_SECRET: SECRET }).AUTH_SECRET).toBe(SECRET);
    expect(readDatabaseEnv(remote)).toEqual(remote);
  });

  test("Vercel with a folder as storage is refused", () => {
    expect(problems({ VERCEL: "1" })).toEqual([
      "DATABASE_URL is not set. It should be a remote database: Vercel keeps no local folder between requests.",
    ]);
  });

  test.each(["10.0.0.1", "::1,10.0.0.0/8", "fd00::/8"])("trusted proxies may be %s", (text) => {
    expect(readEnv({ TRUSTED_PROXIES: text }).TRUSTED_PROXIES).toEqual(text.split(","));
  });

  test.each(["file:", "file:./data/", "file://host/x.db", "libsql:name", "data/clientele.db"])(
    "%s is no database",
    (DATABASE_URL) => {
      expect(problems({ DATABASE_URL })).toHaveLength(1);
    },
  );
});
