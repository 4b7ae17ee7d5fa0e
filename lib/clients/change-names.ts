import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { contactNames } from "../contacts/queries";
import { authorize, type Context } from "../context";
import { fieldsOfValues } from "../fields/value-fields";
import { moneyNames } from "../history/money-names";
import { numbersOf } from "../records/numbers-of";
import { projectsBy, recordNames } from "../records/record-names";

type Row = Record<string, unknown> | null;
type Named = { entity: string; entityId: number; before: Row; after: Row };
type Found = { id: number; name: string };

/** The names behind the numbers that a client's history speaks of, of what is gone too. */
export async function changeNames(ctx: Context, changes: readonly Named[]) {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const rows = changes.flatMap(({ before, after }) => [before ?? {}, after ?? {}]);
  const numbers = (...fields: string[]) => [
    ...new Set(rows.flatMap((row) => fields.flatMap((field) => numbersOf(row[field])))),
  ];
  const idsOf = (what: string) => [
    ...new Set(changes.flatMap(({ entity, entityId }) => (entity === what ? entityId : []))),
  ];
  const [users, groups, contacts, custom, money, records] = await Promise.all([
    ctx.db.rows<Found>(
      sql`select id, name from users
        where id in ${idsIn(numbers("owner_id", "user_id", "assignee_id", "member_ids"))}`,
    ),
    ctx.db.rows<Found>(sql`select id, name from groups where id in ${idsIn(numbers("group_id"))}`),
    contactNames(ctx, [...idsOf("contacts"), ...numbers("contact_id")]),
    fieldsOfValues(ctx, idsOf("field_values")),
    moneyNames(ctx, changes),
    recordNames(ctx, [...changes, ...projectsBy(numbers("project_id"))]),
  ]);
  return {
    users: byId(users),
    groups: byId(groups),
    contacts: new Map(contacts),
    custom: new Map(custom),
    money: new Map(money),
    records: new Map(records),
  };
}

const byId = (rows: Found[]) => new Map(rows.map(({ id, name }) => [id, name]));
