import { sql } from "drizzle-orm";
import type { Context } from "../context";
import { invalidField } from "../errors";
import { bookkeep, jot } from "../history/bookkeeping";
import { accountLimit, countAttempt, forgive } from "./attempts";
import { hashPassword, passwordFits } from "./passwords";
import type { PasswordChange } from "./schema";

type Row = { email: string; hash: string | null };

/**
 * One's own password, by whoever knows the present one. Ends all sessions; answers the version
 * under which a new one begins. A stolen session guesses no more often than the sign-in page.
 */
export async function changePassword(
  ctx: Context,
  { current, password }: PasswordChange,
): Promise<{ sessionVersion: number }> {
  const { db, actor } = ctx;
  const [row] = await db.rows<Row>(
    sql`select email, password_hash as hash from users where id = ${actor.id}`,
  );
  const account = accountLimit(row?.email ?? "");
  await countAttempt(db, [account]);
  if (!row || !(await passwordFits(row.hash, current))) throw wrongPassword();
  await forgive(db, account);
  return { sessionVersion: await keepPassword(ctx, row, await hashPassword(password)) };
}

/** Between reading the present hash and writing the new one somebody may have reset it. */
async function keepPassword({ db, actor }: Context, { hash }: Row, next: string) {
  const [kept] = await bookkeep(db, (w) =>
    w.rows<{ version: number }>(sql`update users set password_hash = ${next},
      session_version = session_version + 1 where id = ${actor.id} and password_hash = ${hash}
      returning session_version as version`),
  );
  if (!kept) throw wrongPassword();
  return kept.version;
}

const wrongPassword = () => invalidField("current", "errors.wrongPassword");

/** Signs the one who asks out everywhere, here too. */
export const endSessions = ({ db, actor }: Context) =>
  jot(db, sql`update users set session_version = session_version + 1 where id = ${actor.id}`);
