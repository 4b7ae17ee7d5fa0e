import { sql } from "drizzle-orm";
import type { Context } from "../context";
import { sortKey } from "../fold";
import { groupBy } from "../group-by";

type User = { id: number; name: string; email: string };

/** Finds an active user by e-mail or name; a sentence when there is none, or more than one. */
export type FindOwner = (text: string) => number | string;

export async function ownerFinder(ctx: Context): Promise<FindOwner> {
  const users = await ctx.db.rows<User>(
    sql`select id, name, email from users where active and deleted_at is null`,
  );
  const byEmail = new Map(users.map(({ id, email }) => [email, id]));
  const byName = groupBy(users, ({ name }) => sortKey(name));
  return (text) => {
    const id = byEmail.get(text.toLowerCase());
    if (id !== undefined) return id;
    const [one, another] = byName.get(sortKey(text)) ?? [];
    if (!one) return `owner: no active user has the e-mail or name «${text}».`;
    return another ? `owner: several users are called «${text}»; write an e-mail.` : one.id;
  };
}
