import type { InStatement, ResultSet, Transaction } from "@libsql/client";
import Database from "libsql";
import { PreparedStatements } from "./prepared-statements";

/** What the write door asks of a transaction. */
export type WriteTransaction = Pick<Transaction, "batch" | "commit" | "rollback">;

/** What a write may do within it. */
export type Statements = Pick<WriteTransaction, "batch">;

/**
 * The write side of an embedded file: one connection, statements stay prepared. The busy timeout is
 * 0, because waiting inside SQLite stops the process; who waits, waits outside (busy.ts).
 */
export class EmbeddedWriter {
  readonly #db: Database.Database;
  readonly #statements: PreparedStatements;

  constructor(path: string) {
    this.#db = new Database(path);
    this.#db.exec(`pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;
      pragma cache_size = -65536; pragma wal_autocheckpoint = 50000`); // 64 and 200 MB: the log is emptied elsewhere (checkpoints.ts)
    this.#statements = new PreparedStatements(this.#db);
  }

  /** Takes the write lock, or fails at once while another process has it. */
  begin(): WriteTransaction {
    this.#db.exec("begin immediate");
    let open = true;
    const end = (verb: "commit" | "rollback") => {
      if (!open) return;
      this.#db.exec(verb);
      open = false;
    };
    return {
      batch: async (statements) => statements.map((one) => this.#execute(one as InStatement)),
      commit: async () => end("commit"),
      rollback: async () => end("rollback"),
    };
  }

  #execute(statement: InStatement): ResultSet {
    const { sql, args = [] } = typeof statement === "string" ? { sql: statement } : statement;
    const { prepared, columns } = this.#statements.get(sql);
    if (!columns.length) {
      const { changes } = prepared.run(args as unknown[]);
      return { columns, rows: [], rowsAffected: changes } as unknown as ResultSet;
    }
    const rows = prepared.all(args as unknown[]);
    return { columns, rows, rowsAffected: 0 } as unknown as ResultSet;
  }

  close() {
    this.#statements.clear();
    this.#db.close();
  }
}
