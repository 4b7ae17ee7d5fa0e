import type { Client, InStatement, ResultSet } from "@libsql/client";
import Database from "libsql";
import { PreparedStatements } from "./prepared-statements";

type Args = (string | number | bigint | null)[];

/**
 * The read side of an embedded file: a tenth of the cost of the general client, because statements
 * stay prepared. It opens query-only, so a write that goes round the door fails.
 */
export class EmbeddedReader {
  readonly #db: Database.Database;
  readonly #statements: PreparedStatements;

  constructor(path: string) {
    this.#db = new Database(path);
    // 32 MB, and no mapping of the file: a list of all clients must not fill the memory
    this.#db.exec("pragma query_only = on; pragma cache_size = -32768");
    this.#statements = new PreparedStatements(this.#db);
  }

  /** Rows as arrays, in the order of the columns. */
  rows(sql: string, args: Args): unknown[][] {
    return this.#statements.get(sql).prepared.all(args) as unknown[][];
  }

  columns(sql: string): string[] {
    return this.#statements.get(sql).columns;
  }

  close() {
    this.#statements.clear();
    this.#db.close();
  }

  /** What drizzle asks of a client, of which it reads only the rows. */
  asClient(): Client {
    const execute = async (statement: InStatement) => {
      const { sql, args } =
        typeof statement === "string" ? { sql: statement, args: [] } : statement;
      return { rows: this.rows(sql, (args ?? []) as Args) } as unknown as ResultSet;
    };
    return { execute } as unknown as Client;
  }
}
