import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";

type Window = {
  since: number;
  until: number;
  /** What the database knows, of all instances. */
  settled: number;
  /** What it does not know yet. */
  pending: number;
};
export type Standing = { calls: number; until: number };
type Row = { key: string; since: number; until: number; calls: number };
/** Calls on their way to the database, with the window that they were counted in. */
export type Unsettled = Row & { window: Window };

/**
 * Calls counted in memory, key by key, in windows that begin with the first call. The database
 * learns of them by `settlement`, and tells what other instances counted meanwhile.
 */
export class CallWindows {
  readonly #open = new Map<string, Window>();

  /** Counts one call, and says how many that makes in the window and when it ends. */
  async count(db: Db, key: string, windowMs: number): Promise<Standing> {
    const window = await this.#current(db, key, windowMs);
    window.pending++;
    return { calls: window.settled + window.pending, until: window.until };
  }

  async #current(db: Db, key: string, windowMs: number): Promise<Window> {
    const open = this.#stillOpen(key);
    if (open) return open;
    const [row] = await db.rows<Row>(sql`select key, since, until, calls from call_windows
      where key = ${key} and until > ${Date.now()}`);
    const meanwhile = this.#stillOpen(key);
    if (meanwhile) return meanwhile;
    const now = Date.now();
    const { since, until, calls } = row ?? { since: now, until: now + windowMs, calls: 0 };
    const window = { since, until, settled: calls, pending: 0 };
    this.#open.set(key, window);
    return window;
  }

  #stillOpen(key: string) {
    const window = this.#open.get(key);
    return window && window.until > Date.now() ? window : undefined;
  }

  /** What the database does not know yet. */
  unsettled(): Unsettled[] {
    return [...this.#open].flatMap(([key, window]) => {
      const { since, until, pending } = window;
      return pending ? [{ key, since, until, calls: pending, window }] : [];
    });
  }

  /** Takes in what the database made of what it was sent, and forgets windows that are over. */
  settle(sent: readonly Unsettled[], known: readonly Row[]) {
    const sums = new Map(known.map((row) => [row.key, row]));
    for (const { key, calls, window } of sent) {
      const sum = sums.get(key);
      if (!sum || this.#open.get(key) !== window) continue; // it ended meanwhile
      window.pending -= calls;
      Object.assign(window, { since: sum.since, until: sum.until, settled: sum.calls });
    }
    const now = Date.now();
    for (const [key, { until }] of this.#open) if (until <= now) this.#open.delete(key);
  }
}

/**
 * Adds calls to the windows that the database has open, or begins new ones; answers the sums. Calls
 * of a window that was over when the present one began are nobody's any more.
 */
export const settlement = (rows: readonly Unsettled[]): SQL => sql`insert into call_windows
  (key, since, until, calls) select value ->> 'key', value ->> 'since', value ->> 'until',
    value ->> 'calls' from json_each(${JSON.stringify(rows.map(({ window: _, ...row }) => row))}) where true
  on conflict (key) do update set
    calls = iif(call_windows.until <= excluded.since, 0, call_windows.calls)
      + iif(excluded.until <= call_windows.since, 0, excluded.calls),
    since = iif(call_windows.until <= excluded.since, excluded.since, call_windows.since),
    until = iif(call_windows.until <= excluded.since, excluded.until, call_windows.until)
  returning key, since, until, calls`;
