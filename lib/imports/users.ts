import { sql } from "drizzle-orm";
import type { Context } from "../context";
import { sortKey } from "../fold";
import { groupBy } from "../group-by";

type User = { id: number; name: string; email: string; working: number };

/** A user whom a file names; who works here no more may stay where he is, and nowhere else. */
export type NamedUser = { id: number; working: boolean };

/** Finds a user by e-mail or name; a sentence when there is none, or more than one. */
export type FindUser = (text: string) => NamedUser | string;

export async function userFinder(ctx: Context): Promise<FindUser> {
  const users = await ctx.db.rows<User>(sql`select id, name, email,
    active and deleted_at is null as working from users order by working, id`);
  const byEmail = new Map(users.map((user) => [user.email.toLowerCase(), user]));
  const working = users.filter((user) => user.working);
  const byName = groupBy(working, ({ name }) => sortKey(name));
  return (text) => {
    const user = byEmail.get(text.toLowerCase());
    if (user) return { id: user.id, working: user.working === 1 };
    const [one, another] = byName.get(sortKey(text)) ?? [];
    if (!one) return noUser(text);
    return another
      ? `several users are called «${text}»; write an e-mail.`
      : { id: one.id, working: true };
  };
}

export const noUser = (text: string) => `no active user has the e-mail or name «${text}».`;
