import type Database from "libsql";

type Statement = ReturnType<Database.Database["prepare"]>;
type Kept = { prepared: Statement; columns: string[] };

const KEPT = 300; // the product has fewer statements, the rest are filters that come and go

/** Statements of one connection, prepared once. Rows come as arrays in the order of the columns. */
export class PreparedStatements {
  readonly #db: Database.Database;
  readonly #kept = new Map<string, Kept>();

  constructor(db: Database.Database) {
    this.#db = db;
  }

  get(sql: string): Kept {
    const known = this.#kept.get(sql);
    if (known) return known;
    if (this.#kept.size >= KEPT) this.#kept.clear();
    const prepared = this.#db.prepare(sql);
    const columns = prepared.reader ? prepared.columns().map(({ name }) => name) : [];
    const made = { prepared: columns.length ? (prepared.raw() as Statement) : prepared, columns };
    this.#kept.set(sql, made);
    return made;
  }

  clear = () => this.#kept.clear();
}
