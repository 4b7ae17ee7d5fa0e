import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Context } from "../context";
import { foldWords } from "../fold";
import { type ClientListItem, listColumns, type RawListRow, toListItem } from "./list-row";
import { nameWords } from "./search-key";
import { halvesQuery } from "./search-query";
import { live, visibleClients } from "./visibility";

const CANDIDATES = 500;
const SHOWN = 10;
const ALIKE = 0.4; // a word of six with one wrong letter in its middle still shares this much

type Candidate = { id: number; name: string; people: string };

/** Clients whose words look most like what was typed: for when nothing matched to the letter. */
export async function nearMisses(ctx: Context, q: string): Promise<ClientListItem[]> {
  const match = halvesQuery(q);
  if (!match) return [];
  const candidates = await ctx.db.rows<Candidate>(sql`select clients.id, name,
      coalesce((select group_concat(first_name || ' ' || last_name, ' ') from contacts
        where client_id = clients.id and deleted_at is null), '') as people
    from client_search cross join clients on clients.id = client_search.rowid
    where client_search match ${match} and ${live} and ${visibleClients(ctx)}
    order by client_search.rowid desc limit ${CANDIDATES}`);
  const typed = nameWords(q);
  const best = candidates
    .map((one) => ({ id: one.id, score: likeness(typed, foldWords(`${one.name} ${one.people}`)) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ id }) => id);
  return best.length ? inOrder(ctx, best) : [];
}

async function inOrder(ctx: Context, ids: number[]): Promise<ClientListItem[]> {
  const rows = await ctx.db.rows<RawListRow>(
    sql`select ${listColumns} from clients where id in ${idsIn(ids)}`,
  );
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map(toListItem);
}

/** The mean, over the words typed, of the likeness of each to the word nearest to it. */
const likeness = (typed: string[], there: string[]) =>
  typed.reduce((sum, word) => sum + Math.max(0, ...there.map((other) => dice(word, other))), 0) /
  typed.length;

/** Shared trigrams, of all that both have: 1 is the same word. */
function dice(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)];
  const shared = [...left].filter((gram) => right.has(gram)).length;
  return (2 * shared) / (left.size + right.size);
}

function trigrams(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}
