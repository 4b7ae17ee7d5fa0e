import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { createDb } from "@/db/client";
import { testDb } from "@/db/testing";
import { createClient } from "../clients/mutations";
import { countClients } from "../clients/queries";
import { clientInput } from "../clients/schema";
import { systemContext } from "../system-context";
import { backup } from "./backup";

const folder = mkdtempSync(path.join(tmpdir(), "clientele-backup-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the copy is a whole database, made while somebody works with it", async () => {
  const db = await testDb();
  const ctx = systemContext(db);
  await createClient(ctx, clientInput.parse({ name: "Acme" }));
  const copy = backup(db.url, path.join(folder, "copy.db"));
  await createClient(ctx, clientInput.parse({ name: "Later" }));
  const restored = await createDb(`file:${copy}`);
  expect(await countClients(systemContext(restored), "")).toBe(1);
  expect(await countClients(systemContext(restored), "acme")).toBe(1);
  await createClient(systemContext(restored), clientInput.parse({ name: "Goes on" }));
  restored.close();
  expect(() => backup(db.url, copy)).toThrow(/is there already/);
});

test("what can't be is said in a sentence, and leaves nothing", async () => {
  const db = await testDb();
  expect(() => backup(db.url, path.join(folder, "no/such/copy.db"))).toThrow(/no folder/);
  expect(() => backup("libsql://somewhere", "copy.db")).toThrow(/on a server/);
  const missing = path.join(folder, "missing.db");
  expect(() => backup(`file:${missing}`, path.join(folder, "x.db"))).toThrow(/no database/);
  expect(existsSync(missing)).toBe(false);
});
