import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createDb } from "@/db/client";
import { archiveField, createField } from "@/lib/fields/mutations";
import { systemContext } from "@/lib/system-context";
import { commandLine } from "./testing";

const { folder, url, crm } = commandLine();
const file = path.join(folder, "clients.csv");
const PASSWORD = "a long password";

const person = (email: string, role: string) => [
  "user",
  "add",
  "--email",
  email,
  "--name",
  email,
  "--role",
  role,
  "--password",
  "-",
];

beforeAll(async () => {
  writeFileSync(file, "external_id,name,phone,fax\n1,Bólido,0256 123 456,x\n2,,,\n");
  const admin = await crm(person("ana@firma.ro", "admin"), { stdin: `${PASSWORD}\n` });
  expect(admin).toMatchObject({ code: 0, out: "1\n" });
  expect(admin.words.at(-1)).toMatch(/^operation \d+$/);
  expect((await crm(person("dan@firma.ro", "sales"), { stdin: PASSWORD })).code).toBe(0);
}, 60_000);

describe("the command line", { timeout: 60_000 }, () => {
  test("imports, searches and takes back: the result on stdout, words on stderr", async () => {
    const dry = await crm(["import", file, "--dry-run"]);
    expect(dry).toMatchObject({ code: 1, out: "created 1, updated 0, skipped 0, failed 1\n" });
    const imported = await crm(["import", file]);
    expect(imported).toMatchObject({ code: 1, out: "created 1, updated 0, skipped 0, failed 1\n" });
    expect(imported.words).toEqual([
      "Columns not read: fax.",
      expect.stringMatching(/^line 3: name: is missing/),
      expect.stringMatching(/^operation \d+$/),
    ]);
    const found = await crm(["search", "bolido"]);
    expect(found).toMatchObject({ code: 0, out: "1\tBólido\t\t\t0256 123 456\n", words: [""] });
    const operation = imported.words.at(-1)?.split(" ")[1] ?? "";
    const undone = await crm(["undo", operation]);
    expect(undone).toMatchObject({ code: 0, words: [expect.stringMatching(/^operation \d+$/)] });
    expect((await crm(["search", "bolido"])).out).toBe("");
    expect(await crm(["undo", operation])).toMatchObject({ code: 1, out: "" });
  });

  test("fills custom fields by their names and says which column names an archived one", async () => {
    const db = await createDb(url);
    const ctx = systemContext(db);
    await createField(ctx, { name: "Customer level", type: "text" });
    const old = await createField(ctx, { name: "Old level", type: "text" });
    await archiveField(ctx, old.id, true);
    db.close();
    writeFileSync(file, "name,lvl,old level,fax\nCu Nivel,Gold,x,y\n");
    const imported = await crm(["import", file, "--map", "customer level=lvl"]);
    expect(imported).toMatchObject({ code: 0, out: "created 1, updated 0, skipped 0, failed 0\n" });
    expect(imported.words[0]).toBe("Columns not read: old level (an archived field), fax.");
    const { out } = await crm(["export"]);
    expect(out).toMatch(/,Customer level\r\n/);
    expect(out).toMatch(/,Cu Nivel,.*,Gold\r\n/);
  });

  test("acts as a person, with her rights and her rows", async () => {
    await crm(["generate", "--clients", "5", "--seed", "9"]);
    writeFileSync(file, "name\nOnly Hers\n");
    const as = ["--as", "dan@firma.ro"];
    expect((await crm(["import", file, ...as])).out).toMatch(/^created 1,/);
    const [all, hers] = await Promise.all([crm(["export"]), crm(["export", ...as])]);
    const [everything, own] = [all, hers].map(({ out }) => out.trim().split("\r\n").length - 1);
    expect(everything).toBeGreaterThan(Number(own));
    expect(hers.out).toContain("Only Hers");
    expect((await crm(["user", "add", ...person("x@y.ro", "viewer").slice(2), ...as])).code).toBe(
      1,
    );
    expect(await crm(["search", "x", "--as", "nobody@firma.ro"])).toMatchObject({
      code: 1,
      words: ["There is no active user nobody@firma.ro."],
    });
  });

  test("makes tokens and backups", async () => {
    const token = ["token", "add", "--name", "n8n", "--user", "ana@firma.ro"];
    const made = await crm([...token, "--rights", "customers:get"]);
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^clt_[\w-]{43}\n$/) });
    expect(made.words).toEqual([expect.stringMatching(/^operation \d+$/)]);
    expect((await crm([...token, "--rights", "clients:fly"])).code).toBe(2);
    const copy = path.join(folder, "copy.db");
    expect(await crm(["backup", copy])).toMatchObject({ code: 0, out: `${copy}\n` });
    expect(existsSync(copy)).toBe(true);
    expect((await crm(["backup", copy])).code).toBe(1);
  });

  test("wrong usage is exit code 2, said in words", async () => {
    const wrong = [
      ["import"],
      ["import", "no-such.csv"],
      ["import", file, "--kind", "horses"],
      ["import", file, "--map", "nome=name"],
      ["import", file, "--set", "nonsense"],
      ["generate", "--clients", "many"],
      ["undo", "last"],
      ["export", "--format", "xml"],
      ["fly"],
    ];
    for (const { code, out, words } of await Promise.all(wrong.map((args) => crm(args)))) {
      expect([code, out]).toEqual([2, ""]);
      expect(words[0]).not.toBe("");
      expect(words.join("\n")).not.toMatch(/\bat .*\.ts:/);
    }
  });

  test("a database that is not there, not one, or not reachable is said in a sentence", async () => {
    writeFileSync(
      path.join(folder, "not.db"),
      "this is no database, but it is long enough to be read".repeat(40),
    );
    const asked: Record<string, RegExp> = {
      [`file:${folder}/missing.db`]: /^There is no database at .*migrate/,
      [`file:${folder}/not.db`]: /^The database does not answer/,
      "http://127.0.0.1:9": /^The database does not answer/,
      "postgres://x": /DATABASE_URL should be/,
    };
    for (const [DATABASE_URL, sentence] of Object.entries(asked)) {
      const { code, out, words } = await crm(["search", "x"], { env: { DATABASE_URL } });
      expect(code).toBeGreaterThan(0);
      expect(out).toBe("");
      expect(words.join("\n")).toMatch(sentence);
      expect(words.join("\n")).not.toMatch(/\bat .*\.ts:/);
    }
    expect(existsSync(path.join(folder, "missing.db"))).toBe(false);
  });
});
