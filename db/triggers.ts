import { getTableConfig, type SQLiteTable } from "drizzle-orm/sqlite-core";
import * as schema from "./schema";

type Tracked = { table: SQLiteTable; client: string | null; skip: string[] };

const COMMON = ["id", "version", "created_at", "updated_at"];
const DERIVED = ["name_sort", "name_split", "company_sort", "city_sort", "phone_e164", "warnings"]; // made anew from the rest

/** The tables whose every change is kept: whose client it is, and what is not worth or not fit to keep. */
const TRACKED: Tracked[] = [
  { table: schema.clients, client: "id", skip: DERIVED },
  { table: schema.contacts, client: "client_id", skip: [] },
  { table: schema.clientGroups, client: "client_id", skip: [] },
  { table: schema.clientPeople, client: "client_id", skip: [] },
  { table: schema.externalIds, client: "client_id", skip: [] },
  { table: schema.fieldValues, client: "client_id", skip: ["sort_key"] },
  { table: schema.fields, client: null, skip: [] },
  { table: schema.invoices, client: "client_id", skip: ["paid", "credited", "open"] }, // kept by triggers
  { table: schema.estimates, client: "client_id", skip: [] },
  { table: schema.creditNotes, client: "client_id", skip: ["applied"] },
  { table: schema.payments, client: "client_id", skip: ["applied"] },
  { table: schema.allocations, client: "client_id", skip: [] },
  { table: schema.projects, client: "client_id", skip: [] },
  { table: schema.tickets, client: "client_id", skip: [] },
  { table: schema.ticketReplies, client: "client_id", skip: [] },
  { table: schema.communications, client: "client_id", skip: [] },
  { table: schema.notes, client: "client_id", skip: [] },
  { table: schema.tasks, client: "client_id", skip: [] },
  { table: schema.groups, client: null, skip: [] },
  { table: schema.views, client: null, skip: [] },
  { table: schema.users, client: null, skip: ["password_hash", "session_version"] },
  { table: schema.tokens, client: null, skip: ["hash"] },
  { table: schema.settings, client: null, skip: [] },
];

const tracked = TRACKED.map(({ table, client, skip }) => {
  const { name, columns } = getTableConfig(table);
  const kept = columns.map((c) => c.name).filter((c) => !COMMON.includes(c) && !skip.includes(c));
  return { name, client, columns: kept };
});

const quoted = (text: string) => `'${text}'`;
const OPEN = "(select operation_id from writer)";
const GUARD = `select raise(abort, 'no operation: writes go through the write door') where ${OPEN} is null;`;

/** A JSON object of the row's fields that are worth saying: those that are set. */
function filled(columns: string[], row: "old" | "new") {
  const pairs = columns.map((c) => `select ${quoted(c)} k, ${row}."${c}" v`).join(" union all ");
  return `(select json_group_object(k, v) from (${pairs}) where v is not null)`;
}

/** A JSON object of the fields that differ, as they were or as they are. */
function changed(columns: string[], side: "o" | "n") {
  const pairs = columns
    .map((c) => `select ${quoted(c)} k, old."${c}" o, new."${c}" n`)
    .join(" union all ");
  return `(select json_group_object(k, ${side}) from (${pairs}) where o is not n)`;
}

function trigger(
  { name, client }: (typeof tracked)[number],
  {
    on,
    kind,
    row,
    before,
    after,
    when = "",
  }: Record<"on" | "kind" | "row", string> & {
    before: string;
    after: string;
    when?: string;
  },
) {
  const clientId = client ? `${row}."${client}"` : "null";
  return `create trigger "${name}_history_${on}" after ${on} on "${name}" ${when}begin
  ${GUARD}
  insert into changes (operation_id, entity, entity_id, client_id, kind, before, after)
  values (${OPEN}, ${quoted(name)}, ${row}.id, ${clientId}, ${quoted(kind)}, ${before}, ${after});
end`;
}

/**
 * The history's triggers, generated from the schema: name → SQL. They refuse any write that has no
 * operation behind it, so that nothing can be changed without being written down.
 */
export function historyTriggers(): Map<string, string> {
  const sqls = tracked.flatMap((t) => {
    const differs = t.columns.map((c) => `old."${c}" is not new."${c}"`).join(" or ");
    return [
      trigger(t, {
        on: "insert",
        kind: "create",
        row: "new",
        before: "null",
        after: filled(t.columns, "new"),
      }),
      trigger(t, {
        on: "update",
        kind: "update",
        row: "new",
        before: changed(t.columns, "o"),
        after: changed(t.columns, "n"),
        when: `when ${differs} `,
      }),
      trigger(t, {
        on: "delete",
        kind: "remove",
        row: "old",
        before: filled(t.columns, "old"),
        after: "null",
      }),
    ];
  });
  return new Map(sqls.map((sql) => [sql.match(/trigger "(\w+)"/)?.[1] ?? "", sql]));
}
