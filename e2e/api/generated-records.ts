import fc from "fast-check";
import { field, id, inPath, text, value } from "./generated-parts";

const row = fc.oneof(fc.integer({ min: 1, max: 60 }), value);
const money = fc.oneof(
  fc.integer({ min: -99, max: 9999 }),
  fc.constantFrom("1.50", "0", "1e3"),
  value,
);
const line = fc.record(
  { description: value, long_description: field, qty: money, rate: money, taxname: field },
  { requiredKeys: ["description", "rate"] },
);

/** What comes as far as the rules of invoices, payments, projects and tickets. */
export const nearlyRecord = fc
  .record(
    {
      clientid: row,
      userid: row,
      invoiceid: row,
      newitems: fc.oneof(fc.array(line, { maxLength: 3 }), field),
      total: money,
      amount: money,
      allocations: fc.oneof(fc.array(fc.record({ invoiceid: row, amount: money })), field),
      keep_credit: field,
      currency: fc.constantFrom("EUR", "1", "JPY", "KWD", "", "x"),
      date: value,
      duedate: value,
      status: fc.oneof(fc.integer({ min: 0, max: 7 }), value),
      number: value,
      name: value,
      subject: value,
      project_members: field,
      contactid: row,
      project_id: row,
    },
    { requiredKeys: ["clientid", "userid"] },
  )
  .map((it) => JSON.stringify(it));

const KINDS = [
  "invoices",
  "estimates",
  "credit_notes",
  "payments",
  "projects",
  "tickets",
  "communications",
];

/** Any address of records. */
export const recordPath = fc
  .tuple(fc.constantFrom(...KINDS), fc.constantFrom("", "one", "search", "key", "old"), id, text)
  .map(([kind, which, one, key]) => {
    if (which === "old") return `/api/delete/${kind}/${one}`;
    const rest = { "": "", one: `/${one}`, search: "/search", key: `/search/${inPath(key)}` };
    return `/api/${kind}${rest[which as keyof typeof rest]}`;
  });
