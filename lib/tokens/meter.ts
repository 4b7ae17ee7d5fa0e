import { type SQL, sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import type { Db } from "@/db/client";
import { requestLog } from "@/db/schema";
import { bookkeep, jot } from "../history/bookkeeping";
import { CallWindows, type Standing, settlement, type Unsettled } from "./call-windows";

export type Call = Omit<typeof requestLog.$inferInsert, "id">;

const EVERY_MS = 1_000;
const TIDY_MS = 60_000;
const AT_ONCE = 500; // lines in one transaction
const MOST_WAITING = 20_000; // lines in memory: beyond, they are lost rather than the process
const KEPT_LINES = 100_000;
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Counts the calls of programs and writes them down. All of it happens in memory, and is settled in
 * one batch a second, so that no call waits for a write.
 */
export class Meter {
  readonly #openDb: () => Promise<Db>;
  readonly #complain: (error: unknown) => void;
  readonly #windows = new CallWindows();
  #lines: Call[] = [];
  #uses = new Map<number, { at: number; address: string | null }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settling: Promise<void> | undefined;
  #tidied = 0;

  constructor(openDb: () => Promise<Db>, complain: (error: unknown) => void) {
    this.#openDb = openDb;
    this.#complain = complain;
  }

  /** Counts one call under this key. */
  count(db: Db, key: string, windowMs: number): Promise<Standing> {
    this.#wake();
    return this.#windows.count(db, key, windowMs);
  }

  /** Notes one call that was answered. */
  note(call: Call) {
    if (call.tokenId) this.#uses.set(call.tokenId, { at: call.at, address: call.address ?? null });
    if (this.#lines.length < MOST_WAITING) this.#lines.push(call);
    this.#wake();
  }

  #wake() {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.settle().catch(this.#complain);
    }, EVERY_MS).unref();
  }

  /** Tells the database all that it does not know yet; what it can't be told now waits. */
  settle(): Promise<void> {
    this.#settling ??= this.#settle().finally(() => {
      this.#settling = undefined;
    });
    return this.#settling;
  }

  async #settle() {
    const db = await this.#openDb();
    await this.#settleWindows(db);
    while (this.#lines.length) await this.#settleLines(db);
    if (Date.now() - this.#tidied < TIDY_MS) return;
    this.#tidied = Date.now();
    await tidy(db);
  }

  /** Before the process ends: what came while a settlement ran, too. */
  async close() {
    await this.settle();
    await this.settle();
  }

  async #settleWindows(db: Db) {
    const [sent, uses] = [this.#windows.unsettled(), this.#uses];
    this.#uses = new Map();
    if (!sent.length && !uses.size) return;
    const [sums = []] = await bookkeep(db, (w) =>
      w.send<Unsettled>(settlement(sent), used(uses)),
    ).catch((error) => {
      this.#uses = new Map([...uses, ...this.#uses]); // told another time
      throw error;
    });
    this.#windows.settle(sent, sums);
  }

  async #settleLines(db: Db) {
    const some = this.#lines.slice(0, AT_ONCE);
    await jot(db, insertRows(requestLog, some));
    this.#lines = this.#lines.slice(some.length);
  }
}

const used = (uses: ReadonlyMap<number, object>): SQL => {
  const rows = [...uses].map(([id, use]) => ({ id, ...use }));
  return sql`insert into token_uses (token_id, at, address)
    select value ->> 'id', value ->> 'at', value ->> 'address'
    from json_each(${JSON.stringify(rows)}) where true
    on conflict (token_id) do update set at = max(at, excluded.at), address = excluded.address`;
};

const TIDIED_AT_ONCE = 2_000;

/** Takes away what nobody looks at any more, a little at a time. */
async function tidy(db: Db) {
  const now = Date.now();
  await jot(
    db,
    sql`delete from call_windows where until < ${now}`,
    sql`delete from idempotency_keys where created_at < ${now - DAY_MS}`,
  );
  const oldest = sql`select id from request_log order by id limit ${TIDIED_AT_ONCE}`;
  const surplus = sql`delete from request_log where id in (${oldest}) and
    (at < ${now - KEPT_DAYS * DAY_MS} or id <= (select max(id) from request_log) - ${KEPT_LINES})
    returning id`;
  for (let gone = TIDIED_AT_ONCE; gone === TIDIED_AT_ONCE; )
    gone = (await bookkeep(db, (w) => w.rows(surplus))).length;
}
