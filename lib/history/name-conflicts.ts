import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { visibleClients } from "../clients/visibility";
import { contactNames } from "../contacts/queries";
import type { Context } from "../context";
import { fieldsOfValues, type ValueField } from "../fields/value-fields";
import { numbersOf } from "../records/numbers-of";
import { projectsBy, recordNames } from "../records/record-names";
import { type MoneyNames, moneyNames } from "./money-names";
import type { Conflict } from "./replay";
import type { Undone } from "./undo";

/** A conflict with the name of its client, where the asker may see it. */
export type NamedConflict = Conflict & { clientName: string | null };

export type Undoing = Omit<Undone, "conflicts"> & {
  conflicts: NamedConflict[];
  /** The people that the values speak of, by their numbers. */
  people: [id: number, name: string][];
  /** The contacts that were changed, and the custom fields, by the number of the client's value. */
  contacts: [id: number, name: string][];
  custom: [valueId: number, field: ValueField][];
  /** The documents and payments that were changed, or that the values speak of. */
  money: MoneyNames;
  /** What notes, tasks and the like go by. */
  records: [key: string, name: string][];
  /** It takes long and goes on by itself: the numbers are yet to come. */
  going?: boolean;
};

type Named = { id: number; name: string };

/** Puts names to what an undo left alone, so that a person can judge it. */
export async function nameConflicts(ctx: Context, undone: Undone): Promise<Undoing> {
  const { conflicts } = undone;
  if (!conflicts.length) return { ...undone, ...NOTHING };
  const clientIds = [...new Set(conflicts.flatMap(({ clientId }) => clientId ?? []))];
  const [clients, people, contacts, custom, money, records] = await Promise.all([
    ctx.db.rows<Named>(sql`select id, name from clients
      where id in ${idsIn(clientIds)} and ${visibleClients(ctx)}`),
    ctx.db.rows<Named>(sql`select id, name from users where id in ${idsIn(peopleIn(conflicts))}`),
    contactNames(ctx, [...rowsOf("contacts", conflicts), ...numbersIn(conflicts, "contact_id")]),
    fieldsOfValues(ctx, rowsOf("field_values", conflicts)),
    moneyNames(ctx, conflicts.flatMap(valuesOf)),
    recordNames(ctx, [...conflicts, ...projectsBy(numbersIn(conflicts, "project_id"))]),
  ]);
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  return {
    ...undone,
    conflicts: conflicts.map((one) => ({
      ...one,
      clientName: names.get(one.clientId ?? 0) ?? null,
    })),
    people: people.map(({ id, name }) => [id, name]),
    contacts,
    custom,
    money,
    records,
  };
}

const NOTHING = { conflicts: [], people: [], contacts: [], custom: [], money: [], records: [] };

/** Each of the values a conflict is about, as the change of a row. */
const valuesOf = ({ entity, entityId, field, before, mine, theirs }: Conflict) =>
  [before, mine, theirs].map((value) => ({
    ...{ entity, entityId, before: null },
    after: { [field]: value },
  }));

const rowsOf = (what: string, conflicts: Conflict[]) =>
  conflicts.flatMap(({ entity, entityId }) => (entity === what ? entityId : []));

const peopleIn = (conflicts: Conflict[]) =>
  numbersIn(conflicts, "owner_id", "user_id", "assignee_id", "member_ids");

const numbersIn = (conflicts: Conflict[], ...fields: string[]) =>
  conflicts
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ before, mine, theirs }) => [before, mine, theirs])
    .flatMap(numbersOf);
