import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { RIGHTS, RIGHTS_OF, type Right, type Role } from "@/db/rights";
import type { Context, Source } from "../context";

type Row = { name: string; role: Role; extra: string | null };
type Session = { userId: number; sessionVersion: number };

/** A person with what she may do now; null when the session is over or she is no longer let in. */
export async function userContext(
  db: Db,
  { userId, sessionVersion }: Session,
  source: Source,
): Promise<Context | null> {
  const [row] = await db.rows<Row>(sql`select name, role, extra_rights as extra from users
    where id = ${userId} and session_version = ${sessionVersion} and active and deleted_at is null`);
  if (!row) return null;
  const { name, role } = row;
  const rights = rightsOf(role, row.extra);
  return { db, source, actor: { kind: "user", id: userId, userId, name, role, rights } };
}

/** A person by number, whatever sessions she has: for work that goes on without her. */
export async function contextOfUser(db: Db, id: number, source: Source) {
  const [row] = await db.rows<{ version: number }>(
    sql`select session_version as version from users where id = ${id}`,
  );
  return row ? userContext(db, { userId: id, sessionVersion: row.version }, source) : null;
}

/** The person of this e-mail, for the command line's `--as`. */
export async function contextOfEmail(db: Db, email: string, source: Source) {
  const [row] = await db.rows<{ id: number; version: number }>(sql`select id,
    session_version as version from users where email = ${email.trim().toLowerCase()}`);
  return row ? userContext(db, { userId: row.id, sessionVersion: row.version }, source) : null;
}

/** What the role brings, and what an administrator added for this one person. */
export function rightsOf(role: Role, extra: string | null): ReadonlySet<Right> {
  const added: unknown = extra ? JSON.parse(extra) : [];
  const known = Array.isArray(added) ? RIGHTS.filter((right) => added.includes(right)) : [];
  return new Set([...RIGHTS_OF[role], ...known]);
}
