import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { authorize, type Context } from "../context";
import { visibleClients } from "./visibility";

type Row = Record<string, unknown> | null;
type Named = { entity: string; entityId: number; before: Row; after: Row };
type Found = { id: number; name: string };

/** The names behind the numbers that a client's history speaks of, of what is gone too. */
export async function changeNames(ctx: Context, clientId: number, changes: readonly Named[]) {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const rows = changes.flatMap(({ before, after }) => [before ?? {}, after ?? {}]);
  const numbers = (...fields: string[]) => [
    ...new Set(rows.flatMap((row) => fields.flatMap((field) => Number(row[field] ?? 0) || []))),
  ];
  const people = changes.filter(({ entity }) => entity === "contacts");
  const contactIds = [...new Set(people.map(({ entityId }) => entityId))];
  const [users, groups, contacts] = await Promise.all([
    ctx.db.rows<Found>(
      sql`select id, name from users where id in ${idsIn(numbers("owner_id", "user_id"))}`,
    ),
    ctx.db.rows<Found>(sql`select id, name from groups where id in ${idsIn(numbers("group_id"))}`),
    ctx.db.rows<Found>(sql`select id, trim(first_name || ' ' || last_name) as name from contacts
      where id in ${idsIn(contactIds)} and client_id = ${clientId}
      and exists (select 1 from clients where id = ${clientId} and ${visibleClients(ctx)})`),
  ]);
  return { users: byId(users), groups: byId(groups), contacts: byId(contacts) };
}

const byId = (rows: Found[]) => new Map(rows.map(({ id, name }) => [id, name]));
