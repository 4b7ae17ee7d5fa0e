import { sql } from "drizzle-orm";
import { authorize, type Context } from "../context";
import { sortKey } from "../fold";
import { write } from "../history/write";
import type { GroupOption } from "./queries";
import type { GroupInput } from "./schema";

/** The group of this name: made when there is none, whatever its case and marks. */
export async function findOrCreateGroup(ctx: Context, { name }: GroupInput): Promise<GroupOption> {
  authorize(ctx, "groups.write", "clients.create");
  const { result } = await write(ctx, { kind: "group.create", label: name }, async (w) => {
    const key = sortKey(name) || name.toLowerCase();
    const [, found] = await w.send<GroupOption>(
      sql`insert into groups (name, name_sort) select ${name}, ${key} where not exists
        (select 1 from groups where name_sort = ${key} and deleted_at is null)`,
      sql`select id, name, color from groups where name_sort = ${key} and deleted_at is null`,
    );
    return found?.[0];
  });
  if (!result) throw new Error(`The group ${name} was neither there nor made.`);
  return result;
}
