import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { type Client, clientGroups, clients, contacts, externalIds } from "@/db/schema";
import type { Writer } from "@/db/write";
import { derivedColumns, indexKeys } from "./derive";
import { normalizeFiscalCode } from "./fiscal-code";
import { type ClientChange, type ClientInput, OWN_FIELDS } from "./schema";
import { searchKey } from "./search-key";

type Person = NonNullable<ClientInput["primaryContact"]>;

/** A client as it arrives whole: from a form, a file, the generator. */
export type NewClient = ClientInput & {
  contacts?: Person[];
  externalIds?: string[];
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
  createdAt?: number;
};

/** All that takes thinking about a new client; files and the generator do it before they take the lock. */
export function prepareClient({ own, people, outside, createdAt }: Whole) {
  const derived = derivedColumns(own);
  const key = searchKey({ ...own, ...derived, contacts: people, externalIds: outside });
  return { columns: { ...own, ...derived }, key, people, outside, createdAt };
}

export type PreparedClient = ReturnType<typeof prepareClient> & { groupIds?: readonly number[] };

const wholeOf = (input: NewClient): Whole => ({
  own: ownColumns(input),
  people: input.contacts ?? (input.primaryContact ? [input.primaryContact] : []),
  outside: input.externalIds ?? [],
  createdAt: input.createdAt,
});

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

/** The id that the next client gets; holds while the write transaction does. */
export const nextClientId = sql`select coalesce(max(seq), 0) + 1 as id from sqlite_sequence where name = 'clients'`;

/** Puts new clients down with all that hangs on them, in a handful of statements however many they are. */
export function insertClients(w: Writer, inputs: readonly NewClient[], firstId: number) {
  const prepared = inputs.map((input) => ({
    ...prepareClient(wholeOf(input)),
    groupIds: input.groupIds,
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
  const people = rows.flatMap(({ id, people }) => people.map((one, i) => contactRow(id, one, i)));
  if (people.length) w.later(insertRows(contacts, people));
  const inGroups = rows.flatMap(({ id: clientId, groupIds = [] }) =>
    groupIds.map((groupId) => ({ clientId, groupId })),
  );
  if (inGroups.length) w.later(insertRows(clientGroups, inGroups));
  const outside = rows.flatMap(({ id: clientId, outside }) =>
    outside.map((value) => ({ clientId, value })),
  );
  if (outside.length) w.later(insertRows(externalIds, outside));
  w.later(...indexKeys(rows.map(({ id, key }) => ({ id, ...key }))));
}
