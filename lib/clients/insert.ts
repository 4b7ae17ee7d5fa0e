import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { clientGroups, clients, contacts, externalIds } from "@/db/schema";
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

const BLANK = { active: true, billingSame: true, shippingSame: true };

function ownColumns(input: ClientInput) {
  const typed = Object.fromEntries(OWN_FIELDS.map((field) => [field, input[field] ?? null]));
  const given = { ...typed, ...fiscalColumns(input) } as Required<Omit<ClientInput, "groupIds" | "primaryContact">> &
    ReturnType<typeof fiscalColumns>;
  return {
    ...given,
    active: input.active ?? BLANK.active,
    billingSame: input.billingSame ?? BLANK.billingSame,
    shippingSame: input.shippingSame ?? BLANK.shippingSame,
  };
}

/** The rows that new clients become in every table, with ids from `firstId` on. */
export function newClientRows(inputs: readonly NewClient[], firstId: number, now: number) {
  return inputs.map((input, i) => {
    const id = firstId + i;
    const own = ownColumns(input);
    const derived = derivedColumns(own);
    const people = input.contacts ?? (input.primaryContact ? [input.primaryContact] : []);
    const outside = input.externalIds ?? [];
    const createdAt = input.createdAt ?? now;
    return {
      client: { id, ...own, ...derived, createdAt, updatedAt: now },
      key: { id, ...searchKey({ ...own, ...derived, contacts: people, externalIds: outside }) },
      contacts: people.map((person, order) => contactRow(id, person, order)),
      groups: (input.groupIds ?? []).map((groupId) => ({ clientId: id, groupId })),
      outside: outside.map((value) => ({ clientId: id, value })),
    };
  });
}

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
export const nextClientId =
  sql`select coalesce(max(seq), 0) + 1 as id from sqlite_sequence where name = 'clients'`;

/** Puts new clients down with all that hangs on them, in a handful of statements however many they are. */
export function insertClients(w: Writer, inputs: readonly NewClient[], firstId: number) {
  if (!inputs.length) return;
  const rows = newClientRows(inputs, firstId, Date.now());
  w.later(insertRows(clients, rows.map((row) => row.client)));
  const people = rows.flatMap((row) => row.contacts);
  if (people.length) w.later(insertRows(contacts, people));
  const groups = rows.flatMap((row) => row.groups);
  if (groups.length) w.later(insertRows(clientGroups, groups));
  const outside = rows.flatMap((row) => row.outside);
  if (outside.length) w.later(insertRows(externalIds, outside));
  w.later(...indexKeys(rows.map((row) => row.key)));
}
