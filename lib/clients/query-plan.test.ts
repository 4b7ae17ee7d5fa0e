import type { SQLWrapper } from "drizzle-orm";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { type Db, toStatement } from "@/db/client";
import type { Role } from "@/db/rights";
import type { Context } from "../context";
import { testContext, testUser } from "../testing";
import { listClients, listDeleted } from "./queries";
import { clientCursor, clientSearch } from "./schema";

let system: Context;
beforeAll(async () => {
  system = await testContext();
});

/** How SQLite would carry out every statement that `run` issues. */
async function plan(role: Role, run: (ctx: Context) => Promise<unknown>): Promise<string> {
  const ctx = await testUser(system.db, role);
  const queries: SQLWrapper[] = [];
  const rows: Db["rows"] = (query) => {
    queries.push(query);
    return ctx.db.rows(query);
  };
  await run({ ...ctx, db: { ...ctx.db, rows } });
  const details = await Promise.all(queries.map((query) => explain(ctx.db, query)));
  return details.flat().join("\n");
}

async function explain(db: Db, query: SQLWrapper): Promise<string[]> {
  const { sql: text, args } = toStatement(query);
  const parts = text.split("?").map((part) => sql.raw(part));
  const bound = sql.join(
    parts.flatMap((part, i) => (i === 0 ? [part] : [sql`${args[i - 1]}`, part])),
  );
  const found = await db.rows<{ detail: string }>(sql`explain query plan ${bound}`);
  return found.map(({ detail }) => detail);
}

const ORDERS = [
  ["name", "COVERING INDEX clients_name_idx", [0, "a", 1]],
  ["-name", "COVERING INDEX clients_name_idx", [0, "a", 1]],
  ["created", "COVERING INDEX clients_created_idx", [0, 1, 1]],
  ["-created", "COVERING INDEX clients_created_idx", [0, 1, 1]],
  ["status", "INDEX clients_active_idx", [0, 1, "a", 1]],
  ["-status", "INDEX clients_active_idx", [0, 1, "a", 1]],
  ["updated", "INDEX clients_updated_idx", [0, 1, 1]],
  ["-city", "INDEX clients_city_idx", [0, "a", 1]],
  ["email", "INDEX clients_email_idx", [0, "a", 1]],
  ["fiscalCode", "INDEX clients_fiscal_code_idx", [0, "a", "a", 1]],
] as const;

describe("the list", () => {
  test.each(ORDERS)("by %s walks its index and sorts nothing", async (sort, index, key) => {
    const first = await plan("admin", (ctx) => listClients(ctx, clientSearch.parse({ sort })));
    expect(first).toMatch(new RegExp(`(SCAN|SEARCH) clients USING ${index}`));
    const after = clientCursor.encode([...key]);
    const next = await plan("admin", (ctx) =>
      listClients(ctx, clientSearch.parse({ sort, after })),
    );
    expect(next).toContain(`SEARCH clients USING ${index}`);
    expect(first + next).not.toContain("TEMP B-TREE FOR ORDER BY");
  });

  test("of a salesperson begins with her own clients, not with all", async () => {
    const own = await plan("sales", (ctx) => listClients(ctx, clientSearch.parse({})));
    expect(own).toContain("clients_owner_idx");
    expect(own).not.toMatch(/SCAN clients\b/);
  });

  test("of the trash walks its index", async () => {
    const trash = await plan("admin", (ctx) => listDeleted(ctx, clientSearch.parse({})));
    expect(trash).toContain("clients_deleted_idx");
  });
});

test("a search walks the names and the two text indexes, and sorts nothing", async () => {
  const found = await plan("admin", (ctx) => listClients(ctx, clientSearch.parse({ q: "acme" })));
  for (const index of ["clients_name_idx", "clients_fiscal_code_idx", "clients_email_idx"]) {
    expect(found).toContain(index);
  }
  expect(found).toContain("SCAN client_words VIRTUAL TABLE INDEX");
  expect(found).not.toMatch(/SCAN clients\b/);
  const sorted = found.match(/TEMP B-TREE FOR ORDER BY/g) ?? [];
  expect(sorted.length).toBeLessThanOrEqual(1); // the handful of exact hits
});
