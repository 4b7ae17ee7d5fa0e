/**
 * The triggers that keep what is made from other rows: what each client's balance is, what an invoice
 * was given, what of a payment was applied, which note is pinned. Whatever writes the rows (a person,
 * an import, an undo), the sums follow.
 */

type Side = "old" | "new";

/** What a row adds to its client's balance. */
const PARTS = [
  {
    table: "invoices",
    column: "invoiced",
    of: (r: Side) => counted(r, "sent", `${r}.total`),
    watched: "client_id, currency, status, total, deleted_at",
  },
  {
    table: "credit_notes",
    column: "credited",
    of: (r: Side) => counted(r, "sent", `${r}.total`),
    watched: "client_id, currency, status, total, deleted_at",
  },
  {
    table: "payments",
    column: "paid",
    of: (r: Side) =>
      counted(r, "booked", `case ${r}.kind when 'refund' then -${r}.amount else ${r}.amount end`),
    watched: "client_id, currency, status, kind, amount, deleted_at",
  },
];

const counted = (r: Side, status: string, amount: string) =>
  `case when ${r}.status = '${status}' and ${r}.deleted_at is null then ${amount} else 0 end`;

const add = (column: string, r: Side, amount: string) => `
  insert into client_balances (client_id, currency, ${column})
    values (${r}.client_id, ${r}.currency, ${amount})
    on conflict (client_id, currency) do update set ${column} = ${column} + excluded.${column};`;

const trigger = (name: string, on: string, body: string) =>
  [name, `create trigger "${name}" ${on} begin${body}\nend`] as const;

const balances = PARTS.flatMap(({ table, column, of, watched }) => [
  trigger(
    `${table}_derive_insert`,
    `after insert on "${table}" when ${of("new")} <> 0`,
    add(column, "new", of("new")),
  ),
  trigger(
    `${table}_derive_update`,
    `after update of ${watched} on "${table}"`,
    add(column, "old", `-(${of("old")})`) + add(column, "new", of("new")),
  ),
  trigger(
    `${table}_derive_delete`,
    `after delete on "${table}" when ${of("old")} <> 0`,
    add(column, "old", `-(${of("old")})`),
  ),
]);

const given = (to: string, r: Side) =>
  `(select coalesce(sum(amount), 0) from allocations where invoice_id = ${r}.invoice_id and ${to} is not null)`;
const taken = (by: string, r: Side) =>
  `(select abs(coalesce(sum(amount), 0)) from allocations where ${by} = ${r}.${by})`;

/** Counted anew from the few allocations there are, so that no way of writing them is forgotten. */
const recount = (r: Side) => `
  update invoices set paid = ${given("payment_id", r)}, credited = ${given("credit_note_id", r)}
    where id = ${r}.invoice_id;
  update payments set applied = ${taken("payment_id", r)} where id = ${r}.payment_id;
  update credit_notes set applied = ${taken("credit_note_id", r)} where id = ${r}.credit_note_id;`;

const allocations = [
  trigger("allocations_derive_insert", `after insert on "allocations"`, recount("new")),
  trigger(
    "allocations_derive_update",
    `after update on "allocations"`,
    recount("old") + recount("new"),
  ),
  trigger("allocations_derive_delete", `after delete on "allocations"`, recount("old")),
];

/** What counts no more gives back what it was given, and takes back what it gave. */
const release = (table: string, column: string, status: string) =>
  trigger(
    `${table}_derive_release`,
    `after update of status, deleted_at on "${table}"
    when old.status = '${status}' and old.deleted_at is null
      and (new.status <> '${status}' or new.deleted_at is not null)`,
    `\n  delete from allocations where ${column} = new.id;`,
  );

const releases = [
  release("invoices", "invoice_id", "sent"),
  release("credit_notes", "credit_note_id", "sent"),
  release("payments", "payment_id", "booked"),
];

/** A client has one pinned note at most: the last that was pinned. */
const unpin = `
  update notes set pinned = false
    where client_id = new.client_id and id <> new.id and pinned and deleted_at is null;`;

const pins = [
  trigger("notes_derive_insert", `after insert on "notes" when new.pinned`, unpin),
  trigger(
    "notes_derive_update",
    `after update of pinned, deleted_at on "notes"
    when new.pinned and new.deleted_at is null and not (old.pinned and old.deleted_at is null)`,
    unpin,
  ),
];

/** Name → SQL. */
export const derivedTriggers = (): Map<string, string> =>
  new Map([...balances, ...allocations, ...releases, ...pins]);
