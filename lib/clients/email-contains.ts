import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { foldText } from "../fold";
import { clean } from "../text";

/** A text looked for inside addresses: the client's own and all its contacts'. */
export type EmailContains = {
  /** For client_search, exact; null where the list itself is read sooner. */
  match: string | null;
  /** On a row of `clients`, the same without an index. */
  fits: SQL;
};

/** Null when no address has anything of the kind. */
export async function emailContains(db: Db, text: string): Promise<EmailContains | null> {
  const part = foldText(clean(text));
  const common = COMMON.test(part);
  const match = common ? null : matchOf(await waysOf(db, part));
  if (!common && !match) return null;
  return { match, fits: match && !PLAIN.test(text) ? indexed(match) : read(part) };
}

const PLAIN = /^[\x20-\x7e]*$/; // of other letters the database knows no small ones

const indexed = (match: string) =>
  sql`clients.id in (select rowid from client_search where client_search match ${match})`;

function read(part: string): SQL {
  const inside = (email: SQL) => sql`instr(lower(coalesce(${email}, '')), ${part})`;
  return sql`(${inside(sql`clients.email`)} or exists (select 1 from contacts
    where client_id = clients.id and deleted_at is null and ${inside(sql`contacts.email`)}))`;
}

const COMMON = /^[a-z\d@._-]$/; // a letter that most addresses have

// what may follow in an address: all of ASCII in lower case, or the space after its end
const FOLLOWING = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (letter) => letter === letter.toLowerCase(),
);

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * What the index is asked for. It knows three letters in a row: two are looked for with whatever may
 * follow them, one with all that follows it anywhere.
 */
async function waysOf(db: Db, part: string): Promise<string[]> {
  const { length } = [...part];
  if (length > 2) return [part];
  if (length === 2) return FOLLOWING.map((next) => part + next);
  const terms = await db.rows<{ term: string }>(sql`select term from client_grams
    where term >= ${part} and term < ${`${part}\u{10ffff}`} limit ${MOST_WAYS}`);
  return part ? terms.map(({ term }) => term) : [];
}

const MOST_WAYS = 2_000;

const matchOf = (ways: string[]) =>
  ways.length ? `{emails} : (${ways.map(quoted).join(" OR ")})` : null;
