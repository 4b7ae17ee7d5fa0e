import { type SQL, sql } from "drizzle-orm";
import { idsIn, updateRows } from "@/db/bulk";
import { clients } from "@/db/schema";
import type { Writer } from "@/db/write";
import { sortKey } from "../fold";
import { groupBy } from "../group-by";
import { DEFAULT_COUNTRY } from "../settings/defaults";
import { parsePhone } from "./phone";
import { type Searchable, type SearchKey, searchKey, trigramKey } from "./search-key";
import { clientWarnings, type Warned } from "./warnings";

/** Columns made from the others: order, phone as dialled, what looks wrong. Never typed, never undone. */
export function derivedColumns(client: Warned & { name: string; legalName: string | null }) {
  const { name, legalName, phone, country } = client;
  const phoneE164 = parsePhone(phone ?? "", country, DEFAULT_COUNTRY).e164;
  return {
    nameSort: sortKey(name),
    companySort: sortKey(legalName ?? name),
    phoneE164,
    warnings: clientWarnings(client, DEFAULT_COUNTRY, phoneE164),
  };
}

export type Keyed = SearchKey & { id: number };

/** Puts search keys into both indexes, in place of those that were there. */
export function indexKeys(keys: readonly Keyed[]): [SQL, SQL] {
  const words = JSON.stringify(keys);
  const grams = JSON.stringify(keys.map((one) => ({ id: one.id, key: trigramKey(one) })));
  return [
    sql`insert or replace into client_words (rowid, name, rest)
      select value ->> '$.id', value ->> '$.name', value ->> '$.rest' from json_each(${words})`,
    sql`insert or replace into client_search (rowid, key)
      select value ->> '$.id', value ->> '$.key' from json_each(${grams})`,
  ];
}

type Row = Omit<Searchable, "contacts" | "externalIds"> & { id: number };
type Person = Searchable["contacts"][number] & { clientId: number };
type Outside = { clientId: number; value: string };

/** Makes the derived columns and search keys of these clients anew, after whatever was changed. */
export async function rederiveClients(w: Writer, ids: readonly number[]) {
  if (!ids.length) return;
  const [rows, people, outside] = await w.send<never>(
    ofClients(ids),
    ofContacts(ids),
    ofOutside(ids),
  );
  const derived = (rows as Row[]).map((row) => ({ id: row.id, ...derivedColumns(row) }));
  if (!derived.length) return;
  w.later(
    updateRows(clients, derived),
    ...indexKeys(keysOf(rows as Row[], people as Person[], outside as Outside[])),
  );
}

function keysOf(rows: Row[], people: Person[], outside: Outside[]): Keyed[] {
  const contacts = groupBy(people, (person) => person.clientId);
  const outsideIds = groupBy(outside, (one) => one.clientId);
  return rows.map((row) => ({
    id: row.id,
    ...searchKey({
      ...row,
      contacts: contacts.get(row.id) ?? [],
      externalIds: (outsideIds.get(row.id) ?? []).map(({ value }) => value),
    }),
  }));
}

const ofClients = (ids: readonly number[]) => sql`select id, name, legal_name as legalName,
  fiscal_code as fiscalCode, vat_registered as vatRegistered, country, trade_register as tradeRegister,
  email, phone, phone_e164 as phoneE164, website, city from clients where id in ${idsIn(ids)}`;

const ofContacts = (ids: readonly number[]) => sql`select client_id as clientId,
  first_name as firstName, last_name as lastName, email, phone from contacts
  where deleted_at is null and client_id in ${idsIn(ids)}`;

const ofOutside = (ids: readonly number[]) => sql`select client_id as clientId, value
  from external_ids where client_id in ${idsIn(ids)}`;
