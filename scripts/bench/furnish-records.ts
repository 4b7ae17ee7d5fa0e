import { connect } from "@/db/connect";
import { migrateDatabase } from "@/db/migrate";
import { furnish } from "./furnish";

const RECORDS = [
  "invoices",
  "payments",
  "allocations",
  "projects",
  "tickets",
  "communications",
  "notes",
  "tasks",
];

const DAY = 86_400_000;
const at = (days: string) => `1795600000000 - (${days}) * ${DAY}`;
const day = (days: string) => `date('2026-11-26', '-' || (${days}) || ' days')`;
const age = "(k * 60 + id % 59)"; // of a client's k-th invoice
const digit = "(select value as k from json_each('[0,1,2,3,4,5,6,7,8,9]'))";
const total = "(1000 + (id * 7919 + k * 104729) % 900000)";

/** A client has ten invoices; the newest five are paid in part or whole by one payment, the others by two. */
const FILL = [
  `insert into invoices (client_id, number, series, seq, status, currency, date, at, due_date, total, subtotal)
    select id, 'B-' || (id * 10 + k), 'B-', id * 10 + k, 'sent', 'EUR', ${day(age)}, ${at(age)},
      ${day(`max(0, ${age} - 30)`)}, ${total}, ${total} from clients cross join ${digit}`,
  `insert into payments (client_id, number, series, seq, currency, amount, date, at, method, applied)
    select client_id, 'P-' || (invoices.id * 2 + half), 'P-', invoices.id * 2 + half, 'EUR', total / 2, date, at + ${DAY},
      'Bank transfer', total / 2
    from invoices cross join (select 0 as half union all select 1)
    where half = 0 or seq % 10 >= 5`,
  `insert into allocations (client_id, invoice_id, payment_id, amount)
    select client_id, seq / 2, id, amount from payments`,
  `update invoices set paid = case when seq % 10 >= 5 then 2 else 1 end * (total / 2)`,
  `insert into client_balances (client_id, currency, invoiced, paid)
    select client_id, 'EUR', sum(total), sum(paid) from invoices group by client_id`,
  `insert into projects (client_id, name, status, created_at)
    select id, 'Roof ' || id, case id % 3 when 0 then 'inProgress' else 'finished' end, ${at("id % 400")} from clients`,
  `insert into tickets (client_id, subject, status, created_at)
    select id, 'Leak ' || k, case k when 0 then 'open' else 'closed' end, ${at("id % 300 + k")}
    from clients cross join (select 0 as k union all select 1)`,
  `insert into communications (client_id, kind, direction, at, subject, text)
    select id, 'call', 'in', ${at("k * 45 + id % 40")}, 'About roofs ' || k, 'They asked about the roof.'
    from clients cross join (select 0 as k union all select 1 union all select 2)`,
  `insert into notes (client_id, text, created_at) select id, 'Pays late.', ${at("id % 500")} from clients`,
  `insert into tasks (client_id, title, due_date, created_at)
    select id, 'Call back', ${day("id % 90")}, ${at("id % 200")} from clients`,
];

/**
 * Brings a database to so many clients with ten invoices, fifteen payments and some work each. The
 * rows come in without their triggers, which would keep four million changes; `check-balances` says
 * that the sums are right.
 */
export async function furnishRecords(url: string, clients: number) {
  await migrateDatabase(url);
  await furnish(url, clients);
  const client = connect(url);
  try {
    const { rows } = await client.execute("select 1 from invoices limit 1");
    if (rows.length) return;
    const names = RECORDS.map((name) => `'${name}'`).join();
    const triggers = await client.execute(
      `select name from sqlite_master where type = 'trigger' and tbl_name in (${names})`,
    );
    for (const { name } of triggers.rows) await client.execute(`drop trigger "${name}"`);
    for (const fill of FILL) await client.execute(fill);
    await client.execute("analyze");
  } finally {
    client.close();
    await migrateDatabase(url); // the triggers are there again
  }
}
