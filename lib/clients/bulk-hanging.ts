import { type SQL, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { How, Link } from "./bulk-change";
import { changeable, type Deed, renewed } from "./bulk-deed";

type Table = { name: SQL; column: SQL; own: SQL; columns: SQL; values: SQL };

const people = (role: SQL): Table => ({
  name: sql`client_people`,
  column: sql`user_id`,
  own: sql`role = ${role}`,
  columns: sql`client_id, user_id, role`,
  values: sql`one.value, given.value, ${role}`,
});

const TABLES: Record<Link, Table> = {
  groups: {
    name: sql`client_groups`,
    column: sql`group_id`,
    own: sql`group_id in (select id from groups where deleted_at is null)`,
    columns: sql`client_id, group_id`,
    values: sql`one.value, given.value`,
  },
  managers: people(sql`'manager'`),
  portalManagers: people(sql`'portal_manager'`),
};

type Change = { do: Link; how: How; ids: number[] };

/** Groups or people: put to clients, taken from them, or set in place of all that are there. */
export function linkDeed({ do: link, how, ids: given }: Change): Deed {
  const { name, column, own, columns, values } = TABLES[link];
  const insert = (ids: number[]) => sql`insert or ignore into ${name} (${columns})
    select ${values} from json_each(${JSON.stringify(ids)}) as one
    cross join json_each(${JSON.stringify(given)}) as given where true returning client_id as id`;
  const remove = (ids: number[], which: SQL) => sql`delete from ${name}
    where client_id in ${idsIn(ids)} and ${own} and ${column} ${which} returning client_id as id`;
  const statements = {
    add: (ids: number[]) => [insert(ids)],
    remove: (ids: number[]) => [remove(ids, sql`in ${idsIn(given)}`)],
    replace: (ids: number[]) => [remove(ids, sql`not in ${idsIn(given)}`), insert(ids)],
  };
  return {
    right: "update",
    run: async (ctx, w, all) => {
      // asked first: taking oneself off the managers ends one's right to go on
      const ids = await changeable(ctx, w, all);
      if (!ids.length) return [];
      const touched = (await w.send<{ id: number }>(...statements[how](ids))).flat();
      const changed = [...new Set(touched.map(({ id }) => id))];
      if (changed.length) w.later(renewed(changed));
      return changed;
    },
  };
}
