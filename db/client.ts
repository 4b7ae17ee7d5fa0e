import type { Client, ResultSet } from "@libsql/client";
import type { SQLWrapper } from "drizzle-orm";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";
import { ApartReader } from "./apart-reader";
import { Checkpoints } from "./checkpoints";
import { connect, filePath } from "./connect";
import { EmbeddedReader } from "./embedded-reader";
import { EmbeddedWriter, type Statements } from "./embedded-writer";
import { GroupedWrites } from "./grouped-writes";
import * as schema from "./schema";
import { Turns } from "./turns";

/** A database, embedded or remote. Reads go through `read` and `rows`, writes through the write door. */
export type Db = {
  /** drizzle on the reader. */
  read: LibSQLDatabase<typeof schema>;
  /** A hot read: objects keyed by the names the query gives its columns. */
  rows: <T>(query: SQLWrapper) => Promise<T[]>;
  /** The same for what may take its time: an embedded file is read in a thread of its own. */
  rowsApart: <T>(query: SQLWrapper) => Promise<T[]>;
  /** The write door's own: does all of `work` or nothing, when its turn comes. */
  transact: <T>(work: (tx: Statements) => Promise<T>) => Promise<T>;
  remote: boolean;
  close: () => void;
};

const REMOTE_WRITES = 8; // transactions at once: a server does one after the other, and refuses crowds

const dialect = new SQLiteAsyncDialect();

/** SQL text and arguments of a query or builder, as libSQL takes them. */
export function toStatement(query: SQLWrapper) {
  const { sql, params } = dialect.sqlToQuery(query.getSQL());
  return { sql, args: params as (string | number | null)[] };
}

/** Rows of a result as objects keyed by column. */
export function toObjects<T>(columns: string[], rows: ArrayLike<unknown>[]): T[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])) as T);
}

/** One transaction on a server. */
async function transactOn<T>(client: Client, work: (tx: Statements) => Promise<T>) {
  const tx = await client.transaction("write");
  try {
    const result = await work(tx);
    await tx.commit();
    return result;
  } catch (error) {
    await tx.rollback().catch(() => undefined); // the first error is the one to tell
    throw error;
  } finally {
    tx.close();
  }
}

/** Opens a database: two connections on an embedded file, one client on a server. */
export async function createDb(
  url: string,
  authToken?: string,
  fetch?: typeof globalThis.fetch,
): Promise<Db> {
  const file = filePath(url);
  return file ? openEmbedded(file) : openRemote(connect(url, authToken, fetch));
}

function openEmbedded(file: string): Db {
  const writer = new EmbeddedWriter(file);
  const writes = new GroupedWrites(writer);
  const reader = new EmbeddedReader(file);
  const apart = new ApartReader(file);
  const checkpoints = new Checkpoints(file);
  return {
    read: drizzle({ client: reader.asClient(), schema }),
    rows: async <T>(query: SQLWrapper) => {
      const { sql, args } = toStatement(query);
      return toObjects<T>(reader.columns(sql), reader.rows(sql, args));
    },
    rowsApart: async <T>(query: SQLWrapper) => {
      const { columns, rows } = await apart.ask(toStatement(query));
      return toObjects<T>(columns, rows);
    },
    transact: (work) => writes.run(work).finally(() => checkpoints.soon()),
    remote: false,
    close: () => {
      checkpoints.close();
      apart.close();
      reader.close();
      writer.close();
    },
  };
}

function openRemote(client: Client): Db {
  const turns = new Turns(REMOTE_WRITES);
  const rows: Db["rows"] = async <T>(query: SQLWrapper) => {
    const found: ResultSet = await client.execute(toStatement(query));
    return toObjects<T>(found.columns, found.rows);
  };
  return {
    read: drizzle({ client, schema }),
    rows,
    rowsApart: rows, // a server is another process already
    transact: (work) => turns.take(() => transactOn(client, work)),
    remote: true,
    close: () => client.close(),
  };
}
