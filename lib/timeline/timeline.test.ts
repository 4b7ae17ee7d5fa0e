import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { updateClient } from "../clients/mutations";
import type { Context } from "../context";
import { plusDays } from "../days";
import { deleteDocument } from "../documents/change-document";
import { createDocument } from "../documents/create-document";
import { newClient, newInvoice, pay } from "../documents/testing";
import { write } from "../history/write";
import { workspaceToday } from "../settings/today";
import { testContext, testUser } from "../testing";
import { timelineOf } from "./queries";
import { type TimelineFilter, type TimelineItem, timelinePlace } from "./schema";

let ctx: Context;
let clientId: number;
beforeEach(async () => {
  ctx = await testContext();
  clientId = await newClient(ctx);
});

const kinds = (items: readonly TimelineItem[]) => items.map(({ kind }) => kind);

/** Some of each kind, many at the same moment. */
async function fill() {
  const { today } = await workspaceToday(ctx);
  for (let i = 0; i < 6; i++) {
    const more = { date: plusDays(today, -(i % 2) - 3) };
    const invoice = await newInvoice(ctx, clientId, 1000, more);
    await pay(ctx, invoice, 500);
    await createDocument(ctx, "estimate", { clientId, total: 5, ...more });
    await createDocument(ctx, "creditNote", { clientId, total: 5, ...more });
  }
  await write(ctx, { kind: "note.create" }, async (w) => {
    const at = 1_700_000_000_000;
    for (const table of [
      "notes (client_id, text, created_at)",
      "tasks (client_id, title, created_at)",
      "projects (client_id, name, created_at)",
      "tickets (client_id, subject, created_at)",
    ])
      for (let i = 0; i < 3; i++)
        w.later(sql`insert into ${sql.raw(table)} values (${clientId}, ${`x${i}`}, ${at})`);
    w.later(
      sql`insert into ticket_replies (client_id, ticket_id, text, created_at) values (${clientId}, 1, 'y', ${at})`,
    );
    w.later(sql`insert into communications (client_id, kind, direction, at, subject)
      values (${clientId}, 'call', 'in', ${at}, 'About roofs')`);
  });
}

const keyOf = ({ kind, id }: TimelineItem) => `${kind} ${id}`;

test("pages of any size walk the same stream, last first, nothing twice and nothing lost", async () => {
  await fill();
  const { items: all } = await timelineOf(ctx, { clientId, limit: 500 });
  expect(new Set(kinds(all)).size).toBe(11);
  expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort((a, b) => b - a));
  for (const limit of [1, 2, 7]) {
    const walked: string[] = [];
    for (let next: string | undefined = ""; next !== undefined; ) {
      const after = next ? timelinePlace.parse(next) : undefined;
      const page: Awaited<ReturnType<typeof timelineOf>> = await timelineOf(ctx, {
        clientId,
        after,
        limit,
      });
      walked.push(...page.items.map(keyOf));
      next = page.next;
    }
    expect(walked).toEqual(all.map(keyOf));
  }
});

test.each([
  [["money"], ["payment", "invoice", "creditNote", "estimate"]],
  [
    ["support", "notes"],
    ["ticket", "reply", "note"],
  ],
  [["changes"], ["change"]],
] as [TimelineFilter[], string[]][])("the filter %j shows %j alone", async (filters, wanted) => {
  await fill();
  const { items } = await timelineOf(ctx, { clientId, filters, limit: 500 });
  expect(new Set(kinds(items))).toEqual(new Set(wanted));
});

test("tells what became of a record and of the client; what is gone is told no more", async () => {
  const invoice = await newInvoice(ctx, clientId, 1000);
  await deleteDocument(ctx, "invoice", { id: invoice });
  await updateClient(ctx, { id: clientId, phone: "0721" });
  const { items } = await timelineOf(ctx, { clientId, filters: ["changes"] });
  expect(items.map(({ told }) => told.operation)).toEqual([
    "client.update",
    "invoice.cancel",
    "client.create",
  ]);
  const { id: draft } = await createDocument(ctx, "invoice", { clientId, total: 5 });
  await deleteDocument(ctx, "invoice", { id: draft });
  const money = await timelineOf(ctx, { clientId, filters: ["money"] });
  expect(money.items.map(({ id, told }) => [id, told.status])).toEqual([[invoice, "cancelled"]]);
});

test("of a client that one does not see there is nothing", async () => {
  await fill();
  const sales = await testUser(ctx.db, "sales");
  expect((await timelineOf(sales, { clientId })).items).toEqual([]);
});
