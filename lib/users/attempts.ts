import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { AppError } from "../errors";
import { bookkeep, jot } from "../history/bookkeeping";
import { messageKey } from "../message-key";
import { networkOf } from "../network-of";

const WINDOW_MS = 15 * 60_000;

type Limit = { key: string; most: number };
type Counted = { failures: number; since: number };

export const accountLimit = (email: string): Limit => ({ key: `account:${email}`, most: 10 });

export const addressLimit = (address: string): Limit => ({
  key: `address:${networkOf(address)}`,
  most: 30,
});

/**
 * Counts an attempt as failed before it is judged, so that many at once can't pass together, and
 * refuses it over the limit. `forgive` takes a success back out.
 */
export async function countAttempt(db: Db, limits: readonly Limit[]) {
  const now = Date.now();
  const [, ...counted] = await bookkeep(db, (w) =>
    w.send<Counted>(
      sql`delete from login_attempts where since <= ${now - WINDOW_MS}`,
      ...limits.map(
        ({ key }) => sql`insert into login_attempts (key, failures, since)
        values (${key}, 1, ${now})
        on conflict (key) do update set failures = failures + 1 returning failures, since`,
      ),
    ),
  );
  const over = limits.flatMap(({ most }, i) =>
    (counted[i] ?? []).filter(({ failures }) => failures > most),
  );
  if (over.length) throw tooMany(Math.max(...over.map(({ since }) => since)) + WINDOW_MS - now);
}

function tooMany(wait: number) {
  const minutes = Math.max(1, Math.ceil(wait / 60_000));
  const message = `Too many failed attempts to sign in. Try again in ${minutes} min.`;
  return new AppError("too_many", message, {
    key: messageKey("errors.tooManyAttempts", { minutes }),
  });
}

/** Clears the account's counter; for its address the success was no failure. */
export const forgive = (db: Db, account: Limit, ...others: Limit[]) =>
  jot(
    db,
    sql`delete from login_attempts where key = ${account.key}`,
    ...others.map(
      ({ key }) => sql`update login_attempts set failures = max(failures - 1, 0)
      where key = ${key}`,
    ),
  );
