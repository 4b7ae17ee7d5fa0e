import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../context";
import { plusDays } from "../days";
import { createGroup } from "../groups/mutations";
import { undoOperation } from "../history/undo";
import { workspaceToday } from "../settings/today";
import { testContext, testUser } from "../testing";
import { deleteDocument, updateDocument } from "./change-document";
import { convertEstimate } from "./convert-estimate";
import { createDocument } from "./create-document";
import { getDocument, listDocuments } from "./queries";
import type { DocumentInput } from "./schema";
import { newClient, newInvoice, pay } from "./testing";

let ctx: Context;
let clientId: number;
beforeEach(async () => {
  ctx = await testContext();
  clientId = await newClient(ctx);
});

const line = { description: "Work", quantity: 2000, unitPrice: 5000, taxBp: 1900 };
const invoice = (input: Partial<DocumentInput> = {}) =>
  createDocument(ctx, "invoice", { clientId, lines: [line], ...input });
const fieldsOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error) => error.fields,
  );

describe("a document", () => {
  test("takes currency and discount of its client and the day of the workspace", async () => {
    const { id: group } = await createGroup(ctx, { name: "VIP", discountBp: 1000, color: null });
    const vip = await newClient(ctx, "Vip", { currency: "RON", groupIds: [group] });
    const { id } = await invoice({ clientId: vip });
    const { today } = await workspaceToday(ctx);
    expect(await getDocument(ctx, "invoice", id)).toMatchObject({
      number: null,
      state: "draft",
      currency: "RON",
      date: today,
      subtotal: 10_000,
      discount: 1000,
      tax: 1710,
      total: 10_710,
    });
  });

  test("gets its number when it leaves draft, in a series without gaps", async () => {
    const drafts = await Promise.all(Array.from({ length: 20 }, () => invoice()));
    await Promise.all(
      drafts.map(({ id }) => updateDocument(ctx, "invoice", { id, status: "sent" })),
    );
    const numbers = await ctx.db.rows<{ number: string }>(
      sql`select number from invoices order by seq`,
    );
    const wanted = Array.from({ length: 20 }, (_, i) => `INV-${String(i + 1).padStart(4, "0")}`);
    expect(numbers.map(({ number }) => number)).toEqual(wanted);
  });

  test("a number that is given is kept, once, and the series goes on above it", async () => {
    await newInvoice(ctx, clientId, 100, { number: "10248" });
    await newInvoice(ctx, clientId, 100, { number: "10250" });
    const next = await getDocument(ctx, "invoice", await newInvoice(ctx, clientId, 100));
    expect(next.number).toBe("10251");
    expect(await fieldsOf(invoice({ number: "10250", status: "sent" }))).toEqual({
      number: ["errors.numberTaken"],
    });
    expect(await fieldsOf(invoice({ number: "7" }))).toEqual({ number: ["errors.draftNumber"] });
  });

  test("all that is wrong is named at once", async () => {
    const wrong = {
      date: "2026-02-01",
      dueDate: "2026-01-31",
      number: "7",
      status: "draft",
    } as const;
    const lines = [{ ...line, unitPrice: -1 }];
    expect(await fieldsOf(invoice({ ...wrong, lines }))).toEqual({
      dueDate: ["errors.dayOrder"],
      number: ["errors.draftNumber"],
      lines: ["errors.totalBelowZero"],
    });
  });

  test("with a number is cancelled, not deleted; a draft goes, and Undo brings both back", async () => {
    const { id: draft } = await invoice();
    const { operation: gone } = await deleteDocument(ctx, "invoice", { id: draft });
    await expect(getDocument(ctx, "invoice", draft)).rejects.toMatchObject({ code: "not_found" });
    await undoOperation(ctx, gone ?? 0);
    expect((await getDocument(ctx, "invoice", draft)).state).toBe("draft");

    const sent = await newInvoice(ctx, clientId, 5000);
    const { operation } = await deleteDocument(ctx, "invoice", { id: sent });
    expect(await getDocument(ctx, "invoice", sent)).toMatchObject({
      state: "cancelled",
      number: "INV-0001",
    });
    expect(await fieldsOf(updateDocument(ctx, "invoice", { id: sent, status: "sent" }))).toEqual({
      status: ["errors.statusStep.cancelled"],
    });
    await undoOperation(ctx, operation ?? 0);
    expect((await getDocument(ctx, "invoice", sent)).state).toBe("sent");
  });

  test("undo of what made it cancels it once it has a number", async () => {
    const { id, operation } = await invoice({ status: "sent" });
    await undoOperation(ctx, operation ?? 0);
    expect(await getDocument(ctx, "invoice", id)).toMatchObject({
      status: "cancelled",
      number: "INV-0001",
    });
    expect(await getDocument(ctx, "invoice", await newInvoice(ctx, clientId, 1))).toMatchObject({
      number: "INV-0002",
    });
  });

  test("keeps currency and total once money went in", async () => {
    const id = await newInvoice(ctx, clientId, 10_000);
    await pay(ctx, id, 4000);
    expect(
      await fieldsOf(updateDocument(ctx, "invoice", { id, currency: "USD", total: 3000 })),
    ).toEqual({
      currency: ["errors.currencyFixed"],
      total: ["errors.totalBelowGiven|given=40.00"],
    });
    await updateDocument(ctx, "invoice", { id, total: 4000 });
    expect(await getDocument(ctx, "invoice", id)).toMatchObject({ state: "paid", open: 0 });
  });

  test("is overdue from the day after its last, and refuses a version that is gone", async () => {
    const { today } = await workspaceToday(ctx);
    const date = plusDays(today, -10);
    const due = await newInvoice(ctx, clientId, 10_000, { date, dueDate: today });
    const over = await newInvoice(ctx, clientId, 10_000, { date, dueDate: plusDays(today, -1) });
    const { rows } = await listDocuments(ctx, "invoice", { clientId });
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      [over, "overdue"],
      [due, "sent"],
    ]);
    const stale = updateDocument(ctx, "invoice", { id: due, version: 7, note: "x" });
    await expect(stale).rejects.toMatchObject({ key: "errors.recordStale" });
  });

  test("of a client that one does not see is not there, and takes the right to records", async () => {
    const { id } = await invoice();
    const sales = await testUser(ctx.db, "sales");
    await expect(getDocument(sales, "invoice", id)).rejects.toMatchObject({ code: "not_found" });
    const support = await testUser(ctx.db, "support");
    expect(await getDocument(support, "invoice", id)).toMatchObject({ id });
    const write = updateDocument(support, "invoice", { id, note: "x" });
    await expect(write).rejects.toMatchObject({ code: "forbidden" });
  });
});

test("an estimate expires, is accepted by its invoice, and becomes one once", async () => {
  const { today } = await workspaceToday(ctx);
  const old = {
    date: plusDays(today, -40),
    dueDate: plusDays(today, -10),
    status: "sent",
  } as const;
  const { id } = await createDocument(ctx, "estimate", { clientId, lines: [line], ...old });
  expect(await getDocument(ctx, "estimate", id)).toMatchObject({
    state: "expired",
    number: "EST-0001",
  });
  const { id: invoiceId, operation } = await convertEstimate(ctx, id);
  expect(await getDocument(ctx, "estimate", id)).toMatchObject({ state: "accepted", invoiceId });
  expect(await getDocument(ctx, "invoice", invoiceId)).toMatchObject({
    state: "draft",
    total: 11_900,
  });
  await expect(convertEstimate(ctx, id)).rejects.toMatchObject({ key: "errors.converted" });
  await undoOperation(ctx, operation ?? 0);
  expect(await getDocument(ctx, "estimate", id)).toMatchObject({
    state: "expired",
    invoiceId: null,
  });
});
