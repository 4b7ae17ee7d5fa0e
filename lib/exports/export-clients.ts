import { type SQL, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { plainColumns } from "../clients/plain-client";
import { matchesOf } from "../clients/search";
import { live, reachableClients } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { activeFields, customColumn, customTexts, type FieldDefinition } from "../fields/queries";
import { clientColumns, type ExportedClient } from "./client-columns";
import { csvLines } from "./csv";

const PAGE = 500;

type Which = { ids?: readonly number[]; q?: string };

/** The clients one may export as the lines of a CSV file, A to Z: all, those of `ids`, or those that `q` finds. */
export async function* exportClients(
  ctx: Context,
  which: Which,
  { bom = false } = {},
): AsyncGenerator<string> {
  authorize(ctx, "clients.export.own", "clients.export.all");
  const fields = await activeFields(ctx);
  yield* csvLines(clientColumns(fields), rowsOf(ctx, which, fields), { bom });
}

type Row = Omit<ExportedClient, "texts"> & { custom: string | null };

/** Page by page, so that a million clients need no more memory than a thousand. */
async function* rowsOf(
  ctx: Context,
  { ids, q }: Which,
  fields: readonly FieldDefinition[],
): AsyncGenerator<ExportedClient> {
  const chosen = ids ? sql`clients.id in ${idsIn(ids)}` : q ? matchesOf(q) : sql`true`;
  const which = sql`${live} and ${reachableClients(ctx, "export")} and ${chosen}`;
  for (let last: Row | undefined; ; ) {
    const page = await ctx.db.rows<Row>(pageOf(which, last));
    for (const row of page) yield { ...row, texts: customTexts(fields, row.custom) };
    last = page.at(-1);
    if (page.length < PAGE) return;
  }
}

const pageOf = (
  which: SQL,
  last: Row | undefined,
) => sql`select ${plainColumns}, name_sort as nameSort, trade_register as tradeRegister, clients.email,
  (select users.email from users where users.id = clients.owner_id) as owner,
  (select group_concat(name, '|') from (select groups.name from client_groups
    join groups on groups.id = group_id where client_id = clients.id and groups.deleted_at is null
    order by groups.name_sort)) as groups,
  (select value from external_ids where client_id = clients.id order by id limit 1) as externalId,
  trim(coalesce(first_name, '') || ' ' || coalesce(last_name, '')) as contactName,
  position as contactPosition, contacts.email as contactEmail, contacts.phone as contactPhone,
  ${peopleIn("manager")} as managers, ${peopleIn("portal_manager")} as portalManagers, ${customColumn}
  from (select id as hit from clients where ${which}
    and (name_sort, id) > (${last?.nameSort ?? ""}, ${last?.id ?? 0}) order by name_sort, id limit ${PAGE})
  cross join clients on clients.id = hit left join contacts on contacts.id =
    (select id from contacts where client_id = hit and deleted_at is null
      order by is_primary desc, sort_order limit 1)
  order by name_sort, clients.id`;

const peopleIn = (
  role: "manager" | "portal_manager",
) => sql`(select group_concat(email, '|') from (select users.email
  from client_people join users on users.id = user_id
  where client_id = clients.id and client_people.role = ${role} order by users.email))`;
