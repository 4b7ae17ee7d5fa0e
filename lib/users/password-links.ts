import { createHash, randomBytes } from "node:crypto";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { authorize, type Context } from "../context";
import { AppError, notFound } from "../errors";
import { bookkeep } from "../history/bookkeeping";
import { accountLimit } from "./attempts";
import { hashPassword } from "./passwords";

const LIFE_MS = 24 * 3_600_000;

const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** A link of one day and one use with which a person chooses a password; an older one ends. */
export async function createPasswordLink(ctx: Context, userId: number): Promise<string> {
  authorize(ctx, "users.manage");
  const secret = randomBytes(32).toString("base64url");
  const made = await bookkeep(ctx.db, async (w) => {
    const [, rows] = await w.send(
      sql`delete from password_links where user_id = ${userId}`,
      sql`insert into password_links (user_id, hash, expires_at)
        select id, ${hashOf(secret)}, ${Date.now() + LIFE_MS} from users
        where id = ${userId} and active and deleted_at is null returning id`,
    );
    return rows?.length;
  });
  if (!made) throw notFound("active user", userId);
  return secret;
}

const live = (secret: string): SQL => sql`hash = ${hashOf(secret)} and used_at is null
  and expires_at > ${Date.now()}
  and user_id in (select id from users where active and deleted_at is null)`;

/** Whose password a link chooses; null when it was used, is too old or never was. */
export async function ownerOfLink(db: Db, secret: string): Promise<{ email: string } | null> {
  const [owner] = await db.rows<{ email: string }>(sql`select email from users
    where id = (select user_id from password_links where ${live(secret)})`);
  return owner ?? null;
}

/** Keeps the password chosen through a link and ends the person's sessions. Of two at once one wins. */
export async function redeemPasswordLink(db: Db, secret: string, password: string) {
  if (!(await ownerOfLink(db, secret))) throw linkOver(); // a guess costs no hashing
  const hash = await hashPassword(password);
  await bookkeep(db, async (w) => {
    const [used] = await w.rows<{
      id: number;
    }>(sql`update password_links set used_at = ${Date.now()}
      where ${live(secret)} returning user_id as id`);
    if (!used) throw linkOver();
    const [user] = await w.rows<{ email: string }>(sql`update users set password_hash = ${hash},
      session_version = session_version + 1 where id = ${used.id} returning email`);
    const { key } = accountLimit(user?.email ?? "");
    w.later(sql`delete from login_attempts where key = ${key}`);
  });
}

const linkOver = () =>
  new AppError("not_found", "This link was used already or is too old. Ask for a new one.", {
    key: "errors.linkOver",
  });
