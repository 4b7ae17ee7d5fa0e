import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { RIGHTS_OF, type Role } from "@/db/rights";
import { testDb } from "@/db/testing";
import type { Context } from "./context";
import { write } from "./history/write";
import { systemContext } from "./system-context";

/** A person of a role, really in the database. */
export async function testUser(db: Db, role: Role, name: string = role): Promise<Context> {
  const system = systemContext(db);
  const { result: id } = await write(system, { kind: "user.create", label: name }, async (w) => {
    const [row] = await w.rows<{ id: number }>(sql`insert into users (email, name, role)
      values (${`${name}-${Math.random().toString(36).slice(2)}@example.com`}, ${name}, ${role}) returning id`);
    return row?.id ?? 0;
  });
  const rights = new Set(RIGHTS_OF[role]);
  return { db, source: "screen", actor: { kind: "user", id, userId: id, name, role, rights } };
}

/** A context on an empty database of its own: the system's, or a person's of a role. */
export async function testContext(role?: Role): Promise<Context> {
  const db = await testDb();
  return role ? testUser(db, role) : systemContext(db);
}
