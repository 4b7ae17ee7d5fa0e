import { type SQL, sql } from "drizzle-orm";
import { idsIn, updateRows } from "@/db/bulk";
import { clients } from "@/db/schema";
import type { Writer } from "@/db/write";
import { type FieldText, fieldTexts } from "../fields/field-texts";
import { keyValues, type Unkeyed, unkeyedOf } from "../fields/sort-keys";
import { foldText, sortKey, splitKey } from "../fold";
import { groupBy } from "../group-by";
import { DEFAULT_COUNTRY } from "../settings/defaults";
import { parsePhone } from "./phone";
import { type Searchable, type SearchKey, searchKey, trigramKey } from "./search-key";
import { clientWarnings, type Warned } from "./warnings";

/** What towns are ordered and found by. */
export const townKey = (city: string) => foldText(city);

/** Of a client's own columns, those from which nothing is made. */
export const UNDERIVED: ReadonlySet<string> = new Set([
  ...["owner_id", "active", "deleted_at", "currency", "language"],
  ...["street", "county", "zip"],
]);

type Derived = Warned & { name: string; legalName: string | null; city: string | null };

/** Columns made from the others: order, phone as dialled, what looks wrong. Never typed, never undone. */
export function derivedColumns(client: Derived) {
  const { name, legalName, city, phone, country } = client;
  const phoneE164 = parsePhone(phone ?? "", country, DEFAULT_COUNTRY).e164;
  return {
    nameSort: sortKey(name),
    nameSplit: splitKey(name),
    companySort: sortKey(legalName ?? name),
    citySort: city === null ? null : townKey(city),
    phoneE164,
    warnings: clientWarnings(client, DEFAULT_COUNTRY, phoneE164),
  };
}

export type Keyed = SearchKey & { id: number };

/** Puts search keys into both indexes, in place of those that were there. */
export function indexKeys(keys: readonly Keyed[]): [SQL, SQL] {
  const words = JSON.stringify(keys);
  const grams = JSON.stringify(keys.map((one) => ({ id: one.id, ...trigramKey(one) })));
  return [
    sql`insert or replace into client_words (rowid, words, forms, rest)
      select value ->> '$.id', value ->> '$.name', value ->> '$.forms', value ->> '$.rest'
      from json_each(${words})`,
    sql`insert or replace into client_search (rowid, text, emails)
      select value ->> '$.id', value ->> '$.key', value ->> '$.emails' from json_each(${grams})`,
  ];
}

type Row = Omit<Searchable, "contacts" | "externalIds" | "custom"> & { id: number };
type Person = Searchable["contacts"][number] & { clientId: number };
type Outside = { clientId: number; value: string };

/** Makes the derived columns and search keys of these clients anew, after whatever was changed. */
export async function rederiveClients(w: Writer, ids: readonly number[]) {
  if (!ids.length) return;
  const [rows, people, outside, texts, unkeyed] = await w.send<never>(
    ofClients(ids),
    ofContacts(ids),
    ofOutside(ids),
    fieldTexts(ids),
    unkeyedOf(ids),
  );
  w.later(...keyValues((unkeyed ?? []) as unknown as Unkeyed[]));
  const derived = (rows as unknown as Row[]).map((row) => ({ id: row.id, ...derivedColumns(row) }));
  if (!derived.length) return;
  w.later(updateRows(clients, derived), ...indexKeys(keysOf({ rows, people, outside, texts })));
}

type Found = { rows: Row[]; people: Person[]; outside: Outside[]; texts: FieldText[] };

function keysOf({ rows, people, outside, texts }: Partial<Found>): Keyed[] {
  const contacts = groupBy(people ?? [], (person) => person.clientId);
  const outsideIds = groupBy(outside ?? [], (one) => one.clientId);
  const custom = groupBy(texts ?? [], (one) => one.clientId);
  return (rows ?? []).map((row) => ({
    id: row.id,
    ...searchKey({
      ...row,
      contacts: contacts.get(row.id) ?? [],
      externalIds: (outsideIds.get(row.id) ?? []).map(({ value }) => value),
      custom: (custom.get(row.id) ?? []).map(({ text }) => text),
    }),
  }));
}

const ofClients = (ids: readonly number[]) => sql`select id, name, legal_name as legalName,
  fiscal_code as fiscalCode, vat_registered as vatRegistered, country, trade_register as tradeRegister,
  email, phone, phone_e164 as phoneE164, website, city from clients where id in ${idsIn(ids)}`;

const ofContacts = (ids: readonly number[]) => sql`select client_id as clientId,
  first_name as firstName, last_name as lastName, position, email, phone from contacts
  where deleted_at is null and client_id in ${idsIn(ids)}`;

const ofOutside = (ids: readonly number[]) => sql`select client_id as clientId, value
  from external_ids where client_id in ${idsIn(ids)}`;
