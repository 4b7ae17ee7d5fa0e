import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Context } from "../context";
import { write } from "../history/write";
import { testContext } from "../testing";
import { doToClients } from "./do-to-clients";
import { createClient } from "./mutations";
import { getClient } from "./record";
import { clientInput } from "./schema";

const make = async (ctx: Context, name: string) =>
  (await createClient(ctx, clientInput.parse({ name }))).id;

const invoice = (ctx: Context, clientId: number) =>
  write(ctx, { kind: "invoice.create", label: "" }, (w) =>
    w.rows(sql`insert into invoices (client_id, currency, date, at)
      values (${clientId}, 'EUR', '2026-11-22', 0)`),
  );

test("who deletes one client is told which documents refer to it, and may make it inactive", async () => {
  const ctx = await testContext("admin");
  const id = await make(ctx, "Kept");
  await invoice(ctx, id);
  await expect(doToClients(ctx, "delete", [id])).rejects.toMatchObject({
    code: "conflict",
    key: expect.stringMatching(/^errors\.clientHasDocuments/),
    data: { documents: { invoices: 1, estimates: 0, creditNotes: 0, payments: 0 } },
  });
  expect(await getClient(ctx, id)).toMatchObject({ deletedAt: null, active: true });
  expect(await doToClients(ctx, "deactivate", [id])).toMatchObject({ done: 1 });
});

test("of several, those with documents are left out and counted by the reason", async () => {
  const ctx = await testContext("admin");
  const [kept, gone] = [await make(ctx, "Kept"), await make(ctx, "Gone")];
  await invoice(ctx, kept);
  expect(await doToClients(ctx, "delete", [kept, gone])).toMatchObject({
    ...{ done: 1, skipped: 1, reasons: { "bulk.reasons.hasDocuments": 1 } },
  });
  expect((await getClient(ctx, kept)).deletedAt).toBeNull();
});

test("one without documents is deleted, and its operation takes it back", async () => {
  const ctx = await testContext("admin");
  const id = await make(ctx, "Gone");
  const { done, operation } = await doToClients(ctx, "delete", [id]);
  expect(done).toBe(1);
  expect(operation).toEqual(expect.any(Number));
  expect((await getClient(ctx, id)).deletedAt).not.toBeNull();
});
