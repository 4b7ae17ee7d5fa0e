import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { plusDays } from "../days";
import { createDocument } from "../documents/create-document";
import { newClient, newInvoice, pay } from "../documents/testing";
import { write } from "../history/write";
import { workspaceToday } from "../settings/today";
import { testContext, testUser } from "../testing";
import { openCounts, overviewOf } from "./queries";

test("says what is open of each kind, what is due first in front, and when we last heard", async () => {
  const ctx = await testContext();
  const clientId = await newClient(ctx);
  const { today } = await workspaceToday(ctx);
  const date = plusDays(today, -9);
  const later = await newInvoice(ctx, clientId, 500, { date, dueDate: plusDays(today, 9) });
  const over = await newInvoice(ctx, clientId, 700, { date, dueDate: plusDays(today, -1) });
  await pay(ctx, await newInvoice(ctx, clientId, 900), 900);
  await createDocument(ctx, "estimate", {
    clientId,
    total: 5,
    status: "sent",
    date,
    dueDate: plusDays(today, -1),
  });
  const offer = await createDocument(ctx, "estimate", { clientId, total: 5, status: "sent" });
  await write(ctx, { kind: "note.create" }, async (w) => {
    w.later(
      sql`insert into projects (client_id, name, status) values (${clientId}, 'Roof', 'inProgress'), (${clientId}, 'Old', 'finished')`,
      sql`insert into tickets (client_id, subject, priority) values (${clientId}, 'Later', 'low'), (${clientId}, 'Now', 'urgent')`,
      sql`insert into tasks (client_id, title, done_at) values (${clientId}, 'Done', 1), (${clientId}, 'Call', null)`,
      sql`insert into notes (client_id, text, created_at) values (${clientId}, 'Pays late', 5)`,
      sql`insert into communications (client_id, kind, direction, at, subject)
        values (${clientId}, 'call', 'in', 9, 'Roofs'), (${clientId}, 'meeting', 'out', ${Date.now() + 1e9}, 'To come')`,
    );
  });
  const { balances, open, lastTouch } = await overviewOf(ctx, clientId);
  expect(balances).toMatchObject([{ currency: "EUR", paid: 900, balance: 1200, overdue: 700 }]);
  expect(open.invoices.map(({ id, amount }) => [id, amount])).toEqual([
    [over, 700],
    [later, 500],
  ]);
  expect(open.estimates.map(({ id }) => id)).toEqual([offer.id]);
  expect(open.projects.map(({ title }) => title)).toEqual(["Roof"]);
  expect(open.tickets.map(({ title }) => title)).toEqual(["Now", "Later"]);
  expect(open.tasks.map(({ title }) => title)).toEqual(["Call"]);
  expect(lastTouch).toEqual({ kind: "communication", at: 9, text: "Roofs" });
  const counts = { invoices: 2, estimates: 1, projects: 1, tickets: 2, tasks: 1 };
  expect(await openCounts(ctx, clientId)).toEqual(counts);
  const sales = await testUser(ctx.db, "sales");
  await expect(overviewOf(sales, clientId)).rejects.toMatchObject({ code: "not_found" });
  expect((await openCounts(sales, clientId)).invoices).toBe(0);
});
