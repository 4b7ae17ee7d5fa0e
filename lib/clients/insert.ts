import { sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { insertRows } from "@/db/bulk";
import {
  type Client,
  clientGroups,
  clientPeople,
  clients,
  contacts,
  externalIds,
  fieldValues,
} from "@/db/schema";
import type { Writer } from "@/db/write";
import { isNobody, type Person } from "../contacts/schema";
import type { FieldValue } from "../fields/set-values";
import { derivedColumns, indexKeys } from "./derive";
import { normalizeFiscalCode } from "./fiscal-code";
import { type ClientChange, type ClientInput, OWN_FIELDS } from "./schema";
import { searchKey } from "./search-key";

/** A client as it arrives whole: from a form, a file, the generator. */
export type NewClient = ClientInput & {
  externalIds?: string[];
  /** What `custom` was read as. */
  values?: readonly FieldValue[];
  createdAt?: number;
};

/** What a typed fiscal code means for the row: the code, whether registered for VAT, the country. */
export function fiscalColumns({ fiscalCode, country }: ClientChange) {
  const read = normalizeFiscalCode(fiscalCode ?? "", country ?? null);
  return { fiscalCode: read.code, vatRegistered: read.vatRegistered, country: read.country };
}

/** A new client's own columns, but for those made from the others. */
export function ownColumns(input: ClientInput): OwnColumns {
  const own: Record<string, unknown> = {};
  for (const field of OWN_FIELDS) own[field] = input[field] ?? BLANK[field] ?? null;
  return Object.assign(own as OwnColumns, fiscalColumns(input));
}

const BLANK: Partial<OwnColumns> = { active: true, billingSame: true, shippingSame: true };

export type OwnColumns = Pick<Client, (typeof OWN_FIELDS)[number] | "vatRegistered">;

/** Own columns with what hangs on them: all that a new client is, but its id. */
type Whole = {
  own: OwnColumns;
  people: Person[];
  outside: string[];
  values?: readonly FieldValue[];
  createdAt?: number;
};

/** All that takes thinking about a new client; files and the generator do it before they take the lock. */
export function prepareClient({ own, people, outside, values = [], createdAt }: Whole) {
  const derived = derivedColumns(own);
  const custom = values.map(({ text }) => text);
  const key = searchKey({ ...own, ...derived, contacts: people, externalIds: outside, custom });
  return { columns: { ...own, ...derived }, key, people, outside, values, createdAt };
}

export type PreparedClient = ReturnType<typeof prepareClient> & {
  groupIds?: readonly number[];
  managerIds?: readonly number[];
  portalManagerIds?: readonly number[];
};

const wholeOf = (input: NewClient): Whole => ({
  own: ownColumns(input),
  people: peopleOf(input),
  outside: input.externalIds ?? [],
  values: input.values,
  createdAt: input.createdAt,
});

const peopleOf = ({ contacts, primaryContact }: NewClient): Person[] =>
  contacts?.filter((one) => !isNobody(one)) ?? (primaryContact ? [primaryContact] : []);

export const contactRow = (clientId: number, person: Person, order: number) => ({
  clientId,
  firstName: person.firstName,
  lastName: person.lastName,
  position: person.position,
  email: person.email,
  phone: person.phone,
  primary: order === 0,
  sortOrder: order,
});

export const peopleRows = (
  clientId: number,
  role: (typeof clientPeople.$inferInsert)["role"],
  userIds: readonly number[] = [],
) => userIds.map((userId) => ({ clientId, userId, role }));

/** The id that the next client gets; holds while the write transaction does. */
export const nextClientId = sql`select coalesce(max(seq), 0) + 1 as id from sqlite_sequence where name = 'clients'`;

/** Puts new clients down with all that hangs on them, in a handful of statements however many they are. */
export function insertClients(w: Writer, inputs: readonly NewClient[], firstId: number) {
  const prepared = inputs.map((input) => ({
    ...prepareClient(wholeOf(input)),
    groupIds: input.groupIds,
    managerIds: input.managerIds,
    portalManagerIds: input.portalManagerIds,
  }));
  insertPrepared(w, prepared, firstId);
}

/** The same for clients made ready before. */
export function insertPrepared(w: Writer, ready: readonly PreparedClient[], firstId: number) {
  if (!ready.length) return;
  const now = Date.now();
  const rows = ready.map((client, i) => ({ ...client, id: firstId + i }));
  const added = rows.map(({ id, columns, createdAt = now }) =>
    Object.assign(columns, { id, createdAt, updatedAt: now }),
  );
  w.later(insertRows(clients, added));
  insertHanging(w, rows);
  w.later(...indexKeys(rows.map(({ id, key }) => ({ id, ...key }))));
}

/** What hangs on new clients, a statement a table. */
function insertHanging(w: Writer, rows: readonly (PreparedClient & { id: number })[]) {
  const all = <T>(rowsOf: (client: PreparedClient & { id: number }) => T[]) => rows.flatMap(rowsOf);
  const insert = <T extends SQLiteTable>(table: T, some: T["$inferInsert"][]) => {
    if (some.length) w.later(insertRows(table, some));
  };
  insert(
    contacts,
    all(({ id, people }) => people.map((one, i) => contactRow(id, one, i))),
  );
  insert(
    clientGroups,
    all(({ id: clientId, groupIds = [] }) => groupIds.map((groupId) => ({ clientId, groupId }))),
  );
  insert(
    clientPeople,
    all(({ id, managerIds }) => peopleRows(id, "manager", managerIds)),
  );
  insert(
    clientPeople,
    all(({ id, portalManagerIds }) => peopleRows(id, "portal_manager", portalManagerIds)),
  );
  insert(
    externalIds,
    all(({ id: clientId, outside }) => outside.map((value) => ({ clientId, value }))),
  );
  insert(
    fieldValues,
    all(({ id: clientId, values }) =>
      values.flatMap(({ fieldId, value, sortKey }) =>
        value === null ? [] : { clientId, fieldId, value, sortKey },
      ),
    ),
  );
}
