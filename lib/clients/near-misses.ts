import { sql } from "drizzle-orm";
import type { Context } from "../context";
import { foldWords } from "../fold";
import { type ClientListItem, listColumns, type RawListRow, toListItem } from "./list-row";
import { nameWords } from "./search-key";
import { fuzzyQuery, trigrams } from "./search-query";
import { live, visibleClients } from "./visibility";

const CANDIDATES = 100;
const SHOWN = 10;
const ALIKE = 0.4; // one wrong letter in a word of five still shares this much

/** Clients whose words look most like what was typed: for when nothing matched to the letter. */
export async function nearMisses(ctx: Context, q: string): Promise<ClientListItem[]> {
  const match = fuzzyQuery(q);
  if (!match) return [];
  const found = await ctx.db.rows<RawListRow>(sql`with hits (id) as materialized
      (select rowid from client_search where client_search match ${match} order by rank limit ${CANDIDATES})
    select ${listColumns} from hits cross join clients on clients.id = hits.id
    where ${live} and ${visibleClients(ctx)}`);
  const words = nameWords(q);
  return found
    .map((row) => ({ row, score: likeness(words, wordsOf(row)) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ row }) => toListItem(row));
}

const wordsOf = (row: RawListRow) => [...foldWords(row.name), ...foldWords(row.contact ?? "")];

/** The mean, over the words typed, of the likeness of each to the word nearest to it. */
const likeness = (typed: string[], there: string[]) =>
  typed.reduce((sum, word) => sum + Math.max(0, ...there.map((other) => dice(word, other))), 0) /
  typed.length;

/** Shared trigrams, of all that both have: 1 is the same word. */
function dice(a: string, b: string): number {
  const [left, right] = [new Set(trigrams(a)), new Set(trigrams(b))];
  const shared = [...left].filter((gram) => right.has(gram)).length;
  return (2 * shared) / (left.size + right.size);
}
