import { setImmediate as othersTurn } from "node:timers/promises";
import { type SQL, sql } from "drizzle-orm";
import { phoneDigits } from "../clients/phone";
import { searchQuery } from "../clients/search-query";
import { live, visibleClients } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { foldText, foldWords } from "../fold";
import {
  type ContactRow,
  contactColumns,
  contactOrderColumns,
  type RawContact,
  toContact,
} from "./queries";

const BATCH = 500; // clients looked at in one turn
const MOST_CLIENTS = 20_000;
/** How many contacts a search finds at most. */
export const MOST_FOUND = 500;

type Candidate = { hit: number } & (RawContact | { id: null });

/**
 * Contacts found by all typed words in name, position, e-mail or phone, those of the newest clients
 * first. The clients' own index knows their people's words: only clients that it finds are looked
 * at, and of those no more than bounded time allows: `most` is for who wants fewer.
 */
export async function searchContacts(
  ctx: Context,
  q: string,
  most = { found: MOST_FOUND, clients: MOST_CLIENTS },
): Promise<ContactRow[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const query = searchQuery(q);
  if (!query) return [];
  const matches = matcherOf(q);
  const found: ContactRow[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  for (let seen = 0; seen < most.clients && found.length < most.found; seen += BATCH) {
    const rows = await ctx.db.rows<Candidate>(candidates(ctx, query.anywhere, before));
    for (const { hit: _, ...row } of rows)
      if (row.id !== null && matches(row)) found.push(toContact(row));
    if (new Set(rows.map(({ hit }) => hit)).size < BATCH) break;
    before = rows.at(-1)?.hit ?? 0;
    await othersTurn(); // an embedded database never waits
  }
  return found.slice(0, most.found);
}

/** The next clients that the index finds, newest first, with their people; one without has a row as well. */
const candidates = (ctx: Context, anywhere: string, before: number): SQL => sql`
  select hit, ${contactColumns} from (select clients.id as hit from client_search
      cross join clients on clients.id = client_search.rowid
      where client_search match ${anywhere} and client_search.rowid < ${before}
        and ${live} and ${visibleClients(ctx)} order by client_search.rowid desc limit ${BATCH})
    left join contacts on client_id = hit and contacts.deleted_at is null
  order by hit desc, ${contactOrderColumns}`;

type Person = Pick<RawContact, "firstName" | "lastName" | "position" | "email" | "phone">;

const PHONE = /^[\s\d()+./-]+$/;
const SHORTEST_NUMBER = 5;

/** Whether a person is meant by what was typed: a number as one dials it, or words of hers. */
export function matcherOf(q: string): (one: Person) => boolean {
  const digits = PHONE.test(q) ? phoneDigits(q).replace(/^0+/, "") : "";
  const tokens = q
    .split(/\s+/)
    .map((token) => ({ literal: foldText(token), words: foldWords(token) }));
  const telling = tokens.filter(({ words }) => words.length);
  return (one) => {
    const phone = phoneDigits(one.phone ?? "");
    if (digits.length >= SHORTEST_NUMBER && phone.includes(digits)) return true;
    const names = foldText([one.firstName, one.lastName, one.position, one.email].join(" "));
    const text = `${names} ${phone}`;
    return (
      telling.length > 0 &&
      telling.every(
        ({ literal, words }) =>
          text.includes(literal) || words.every((word) => text.includes(word)),
      )
    );
  };
}
