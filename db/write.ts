import type { InStatement, ResultSet } from "@libsql/client";
import type { SQLWrapper } from "drizzle-orm";
import { patiently } from "./busy";
import { type Db, toObjects, toStatement } from "./client";
import type { Statements } from "./embedded-writer";

/** What a write can do: ask within its transaction, and put off what can wait for its end. */
export class Writer {
  readonly #tx: Statements;
  readonly #first: InStatement[];
  #deferred: InStatement[] = [];
  /** What the opening statements gave, once they were sent. */
  opened: ResultSet[] = [];

  constructor(tx: Statements, first: InStatement[]) {
    this.#tx = tx;
    this.#first = first;
  }

  /** One round trip. The opening statements travel with the first of them. */
  async #send(statements: InStatement[]) {
    if (this.opened.length) return this.#tx.batch(statements);
    const results = await this.#tx.batch([...this.#first, ...statements]);
    this.opened = results.slice(0, this.#first.length);
    return results.slice(this.#first.length);
  }

  /** Several statements in one round trip; rows come as objects keyed by column. */
  async send<T = Record<string, unknown>>(...queries: SQLWrapper[]): Promise<T[][]> {
    const results = await this.#send(queries.map(toStatement));
    return results.map((r) => toObjects<T>(r.columns, r.rows));
  }

  /** The rows of one statement. */
  async rows<T = Record<string, unknown>>(query: SQLWrapper): Promise<T[]> {
    const [rows = []] = await this.send<T>(query);
    return rows;
  }

  /** Sent with the closing statements: costs no round trip of its own. */
  later(...queries: SQLWrapper[]) {
    this.#deferred.push(...queries.map(toStatement));
  }

  /** Sends what was put off now, because something is about to read it. */
  async flush() {
    const deferred = this.#deferred;
    this.#deferred = [];
    if (deferred.length) await this.#send(deferred);
  }

  /** Everything put off, then what closes the transaction. */
  async finish(last: SQLWrapper[]): Promise<ResultSet[]> {
    if (!this.opened.length && !this.#deferred.length) return [];
    const deferred = this.#deferred;
    const results = await this.#send([...deferred, ...last.map(toStatement)]);
    return results.slice(deferred.length);
  }
}

type Frame = { first: SQLWrapper[]; last: SQLWrapper[] };
type Framed<T> = { result: T; opened: ResultSet[]; closed: ResultSet[] };

/**
 * One write transaction between opening and closing statements: taken in turn, tried again while
 * another process writes. `run` may be called more than once, so it keeps no state of its own. Where
 * nothing was written, nothing is opened.
 */
export function inTransaction<T>(db: Db, frame: Frame, run: (w: Writer) => Promise<T>) {
  const first = frame.first.map(toStatement);
  const once = () =>
    db.transact(async (tx): Promise<Framed<T>> => {
      const w = new Writer(tx, first);
      const result = await run(w);
      const closed = await w.finish(frame.last);
      return { result, opened: w.opened, closed };
    });
  return patiently(once);
}
