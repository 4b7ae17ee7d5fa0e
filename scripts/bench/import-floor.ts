import Database from "libsql";
import { migrateDatabase } from "@/db/migrate";
import { type Searchable, searchKey, trigramKey } from "@/lib/clients/search-key";

type Row = Record<string, string | number | null>;
type Insert = (row: Row) => void;

const PAGE = 1_000;

/**
 * How fast the sync binding puts the rows of one database into another, row by row with prepared
 * statements in one transaction: clients, contacts, external ids, both search indexes, and the
 * history by the same triggers. Reading the rows is not counted.
 */
export async function measureFloor(from: string, to: string) {
  await migrateDatabase(`file:${to}`);
  const source = new Database(from);
  const target = new Database(to);
  target.exec("pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -65536");
  const inserts = prepareInserts(source, target);
  const spent = { ms: 0, cpu: 0, rows: 0 };
  const time = (work: () => void) => {
    const [cpu, began] = [process.cpuUsage(), performance.now()];
    work();
    spent.ms += performance.now() - began;
    const { user, system } = process.cpuUsage(cpu);
    spent.cpu += user + system;
  };
  time(() => target.exec(`begin immediate; update writer set operation_id = 1`));
  for (let after = 0; ; after += PAGE) {
    const page = inserts.map(({ read }) => read(after, after + PAGE));
    if (!page[0]?.length) break;
    spent.rows += page[0].length;
    time(() => inserts.map(({ insert }, i) => page[i]?.forEach(insert)));
  }
  time(() => target.exec("update writer set operation_id = null; commit"));
  source.close();
  target.close();
  return { rate: (spent.rows / spent.ms) * 1000, cpu: spent.cpu / spent.rows };
}

type Table = { read: (after: number, upTo: number) => Row[]; insert: Insert };

function prepareInserts(source: Database.Database, target: Database.Database): Table[] {
  const tables = Object.entries({
    clients: "id",
    contacts: "client_id",
    external_ids: "client_id",
  });
  const copied = tables.map(([table, client]) => copying(source, target, table, client));
  const keys = { client_words: ["words", "forms", "rest"], client_search: ["text", "emails"] };
  const indexed = Object.entries(keys).map(([table, columns]) => ({
    read: (after: number, upTo: number) => searchKeys(source, after, upTo),
    insert: inserting(target, table, ["rowid", ...columns]),
  }));
  return [...copied, ...indexed];
}

function copying(
  source: Database.Database,
  target: Database.Database,
  table: string,
  client: string,
): Table {
  const live = table === "contacts" ? " and deleted_at is null" : ""; // as its index has it
  const rows = source.prepare(
    `select * from ${table} where ${client} > ? and ${client} <= ?${live}`,
  );
  const columns = rows.columns().map(({ name }) => name);
  return {
    read: (after, upTo) => rows.all([after, upTo]) as Row[],
    insert: inserting(target, table, columns),
  };
}

function inserting(target: Database.Database, table: string, columns: string[]): Insert {
  const marks = columns.map(() => "?").join(", ");
  const statement = target.prepare(
    `insert into ${table} (${columns.join(", ")}) values (${marks})`,
  );
  return (row) => {
    statement.run(columns.map((column) => row[column] ?? null));
  };
}

/** The keys as the import made them, from the rows it made. */
function searchKeys(source: Database.Database, after: number, upTo: number): Row[] {
  const clients = source
    .prepare(`select id as rowid, name, legal_name as legalName, fiscal_code as fiscalCode,
      vat_registered as vatRegistered, country, trade_register as tradeRegister, email, phone,
      phone_e164 as phoneE164, website, city,
      (select json_group_array(json_object('firstName', first_name, 'lastName', last_name,
        'position', position, 'email', email, 'phone', phone)) from contacts where client_id = clients.id and deleted_at is null) as contacts,
      (select json_group_array(value) from external_ids where client_id = clients.id) as externalIds
    from clients where id > ? and id <= ?`)
    .all([after, upTo]) as (Omit<Searchable, "contacts" | "externalIds" | "custom"> &
    Record<string, string>)[];
  return clients.map(({ rowid = "", contacts = "", externalIds = "", ...client }) => {
    const key = searchKey({
      ...(client as never as Searchable),
      contacts: JSON.parse(contacts),
      externalIds: JSON.parse(externalIds),
      custom: [],
    });
    const { key: text, emails } = trigramKey(key);
    return { rowid, words: key.name, forms: key.forms, rest: key.rest, text, emails };
  });
}
