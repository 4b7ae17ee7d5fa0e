import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keptSecret } from "./auth-secret";

let folder: string;
const database = () => path.join(folder, "kept/clientele.db");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "clientele-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the secret beside the database", () => {
  test("is made once, long, and for its owner's eyes", () => {
    const secret = keptSecret(database());
    expect(secret.length).toBeGreaterThanOrEqual(43);
    expect(keptSecret(database())).toBe(secret);
    expect(readdirSync(path.join(folder, "kept"))).toEqual(["auth-secret"]);
    expect(statSync(path.join(folder, "kept/auth-secret")).mode & 0o777).toBe(0o600);
  });

  test("that is damaged is refused with a sentence", () => {
    keptSecret(database());
    const file = path.join(folder, "kept/auth-secret");
    chmodSync(file, 0o600);
    writeFileSync(file, "half");
    expect(() => keptSecret(database())).toThrow(/Delete it and a new secret is made/);
  });

  test("that cannot be kept is refused with a sentence", () => {
    writeFileSync(path.join(folder, "kept"), "a file where the folder should be");
    expect(() => keptSecret(database())).toThrow(/cannot be kept .* or set AUTH_SECRET/);
  });
});
