import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../context";
import { newInvoice, pay } from "../documents/testing";
import { balancesOf } from "../finance/balances";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { importText } from "./testing";

let ctx: Context;
beforeEach(async () => {
  ctx = await testContext();
  await importText(ctx, "external_id,name,currency\nA,Acme,\nB,Beta,RON\n");
});

const invoices = (text: string, as = ctx, dry = false) =>
  importText(as, text, { kind: "invoices", dry });
const rows = (query: ReturnType<typeof sql>) => ctx.db.rows<Record<string, unknown>>(query);

describe("invoices from a file", () => {
  const file = `order,customer_id,invoice date,scadenta,total,currency,status
10248,A,1996-07-04,01.08.1996,440.0,USD,sent
10249,A,1996-07-05,,"1.863,40",,platita
10250,B,1996-07-08,,20,,draft
`.replace("10250,B", ",B");
  const map = new Map([["number", "order"]]);
  const take = (as = ctx, dry = false) => importText(as, file, { kind: "invoices", map, dry });

  test("keep their numbers and amounts, each in its currency; the series goes on above", async () => {
    expect((await take()).counts).toEqual([3, 0, 0, 0]);
    expect(
      await rows(
        sql`select number, series, seq, currency, total, date, due_date, status from invoices`,
      ),
    ).toEqual([
      {
        number: "10248",
        series: "",
        seq: 10_248,
        currency: "USD",
        total: 44_000,
        date: "1996-07-04",
        due_date: "1996-08-01",
        status: "sent",
      },
      {
        number: "10249",
        series: "",
        seq: 10_249,
        currency: "EUR",
        total: 186_340,
        date: "1996-07-05",
        due_date: null,
        status: "sent",
      },
      {
        number: null,
        series: "",
        seq: null,
        currency: "RON",
        total: 2000,
        date: "1996-07-08",
        due_date: null,
        status: "draft",
      },
    ]);
    await newInvoice(ctx, 1, 100);
    expect(await rows(sql`select number from invoices where id = 4`)).toEqual([
      { number: "10250" },
    ]);
  });

  test("again change what differs, or nothing", async () => {
    await take();
    const again = `number,customer_id,date,due_date,total,currency
10248,A,1996-07-04,1996-08-01,440.00,USD
10249,A,1996-07-05,,1863.41,EUR
10249,B,1996-07-05,,1863.41,EUR
`;
    const { counts, refused } = await invoices(again);
    expect(counts).toEqual([0, 1, 1, 1]);
    expect(refused).toEqual(["4: number: 10249 is another client's already."]);
    expect((await balancesOf(ctx, 1)).map(({ invoiced }) => invoiced)).toEqual([186_341, 44_000]);
  });

  test("are taken back as a whole: drafts go, numbered ones are cancelled", async () => {
    const { operation } = await take();
    await undoOperation(ctx, operation);
    expect(await balancesOf(ctx, 1)).toEqual([]);
    expect(await rows(sql`select status, deleted_at is null as live from invoices`)).toEqual([
      { status: "cancelled", live: 1 },
      { status: "cancelled", live: 1 },
      { status: "draft", live: 0 },
    ]);
  });

  test("are refused line by line with all that is wrong; a dry run says the same", async () => {
    const text = `number,customer_id,date,due_date,total,currency,status
1,A,soon,,x,EURO5,maybe
2,A,2026-02-01,2026-01-01,5,EUR,sent
3,Z,2026-01-01,,5,EUR,sent
4,A,2026-01-01,,5.005,EUR,sent
5,A,2026-01-01,,-5,EUR,sent
`;
    const { counts, refused } = await invoices(text);
    expect(counts).toEqual([0, 0, 0, 5]);
    expect(refused).toEqual([
      "2: status: «maybe» is not known; write draft, sent or cancelled. date: «soon» is no day; write it as 2026-01-31. currency: «EURO5» is no currency; write its code, such as EUR. total: «x» is no amount; write it as 1234.50.",
      "3: due_date: is before the date.",
      "4: no client has the client_external_id «Z».",
      "5: total: has more digits than EUR has.",
      "6: total: is below zero; a credit note takes off.",
    ]);
    expect((await invoices(text, ctx, true)).counts).toEqual([0, 0, 0, 5]);
    expect((await take(ctx, true)).counts).toEqual([3, 0, 0, 0]);
    expect(await rows(sql`select id from invoices`)).toEqual([]);
  });

  test("take the right to records, and reach the clients that one sees", async () => {
    await expect(take(await testUser(ctx.db, "support"))).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await take(await testUser(ctx.db, "finance"))).counts).toEqual([3, 0, 0, 0]);
  });
});

describe("payments from a file", () => {
  test("go to the invoice they name, or stay as credit; refunds give back", async () => {
    const first = await newInvoice(ctx, 1, 10_000, { number: "7" });
    await pay(ctx, first, 1000);
    const { counts, refused } = await importText(
      ctx,
      `invoice,client_name,date,amount,keep_credit,transaction id
7,,2026-01-02,80,,t1
7,,2026-01-03,30,,t2
7,,2026-01-03,30,yes,t3
,Beta,2026-01-04,12.5,,t4
,Beta,2026-01-05,-2.5,,t5
9,,2026-01-05,1,,t6
7,Beta,2026-01-05,1,,t7
`,
      { kind: "payments" },
    );
    expect(counts).toEqual([4, 0, 0, 3]);
    expect(refused).toEqual([
      "3: amount: only 10.00 EUR of invoice 7 are unpaid. To keep the rest as credit, add --set keep_credit=yes.",
      "7: invoice: there is no invoice 9.",
      "8: invoice: 7 is another client's.",
    ]);
    expect(await balancesOf(ctx, 1)).toMatchObject([{ paid: 12_000, balance: -2000 }]);
    expect(await balancesOf(ctx, 2)).toMatchObject([{ currency: "RON", paid: 1000 }]);
    const numbers = await rows(sql`select number from payments order by id`);
    expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5].map((n) => `PAY-000${n}`));
  });
});

test.each([
  ["projects", "client_id,name,status,deadline\n1,New roof,in lucru,2026-05-01\n", "name"],
  ["tickets", "client_id,subject,priority\n1,Roof leaks,urgenta\n", "subject"],
  ["tasks", "client_id,title,due_date,done\n1,Call back,2026-05-01,nu\n", "title"],
  ["notes", "client_id,text\n1,**Pays** late\n", "text"],
  [
    "communications",
    "client_id,kind,date,subject\n1,apel,2026-05-01 10:30,About roofs\n",
    "subject",
  ],
] as const)("%s from a file, once however often it is taken", async (kind, text, column) => {
  const first = await importText(ctx, text, { kind });
  expect([first.counts, first.refused]).toEqual([[1, 0, 0, 0], []]);
  expect((await importText(ctx, `${text}\n`, { kind })).counts).toEqual([0, 0, 1, 0]);
  const kept = await rows(
    sql`select ${sql.identifier(column)} as said from ${sql.identifier(kind)}`,
  );
  expect(text).toContain(String(kept[0]?.said));
  await undoOperation(ctx, first.operation);
  const left = sql`select id from ${sql.identifier(kind)} where deleted_at is null`;
  expect(await rows(left)).toEqual([]);
});
