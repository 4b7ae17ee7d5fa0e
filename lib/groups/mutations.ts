import { sql } from "drizzle-orm";
import { insertRows, orderRows, updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import { type Group, groups } from "@/db/schema";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { differing } from "../differing";
import { AppError, invalidField, notFound } from "../errors";
import { relabel, type Written, write } from "../history/write";
import { groupKey } from "./key";
import type { GroupOption } from "./queries";
import type { GroupInput, GroupUpdate } from "./schema";

type Saved = { id: number; operation: number | null };

const toSaved = ({ result, operation }: Written<number>): Saved => ({ id: result, operation });

/** The group of this name: made when there is none, whatever its case and marks. */
export async function findOrCreateGroup(
  ctx: Context,
  { name }: Pick<GroupInput, "name">,
): Promise<GroupOption> {
  authorize(ctx, "groups.write", "clients.create");
  const { result } = await write(ctx, { kind: "group.create", label: name }, async (w) => {
    const key = groupKey(name);
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

/** Adds a group behind the others. */
export async function createGroup(ctx: Context, input: GroupInput): Promise<Saved> {
  authorize(ctx, "groups.write");
  const { name, color = null, discountBp = 0 } = input;
  const nameSort = groupKey(name);
  const written = await write(ctx, { kind: "group.create", label: name }, async (w) => {
    await refuseTakenName(w, name);
    w.later(insertRows(groups, [{ name, nameSort, color, discountBp }]));
    await w.flush();
    const [made] = await w.rows<{ id: number }>(
      sql`select id from groups where name_sort = ${nameSort} and deleted_at is null`,
    );
    return made?.id ?? 0;
  });
  return toSaved(written);
}

/** Changes what is given and differs. */
export async function updateGroup(
  ctx: Context,
  { id, version, ...change }: GroupUpdate,
): Promise<Saved> {
  authorize(ctx, "groups.write");
  const written = await write(ctx, { kind: "group.update" }, async (w) => {
    const now = await lockedGroup(w, id);
    if (version !== undefined && version !== now.version) throw stale();
    if (change.name !== undefined) await refuseTakenName(w, change.name, id);
    const named = change.name === undefined ? {} : { nameSort: groupKey(change.name) };
    const patch = differing<Partial<Group>>(now, { ...change, ...named });
    if (Object.keys(patch).length) w.later(updateRows(groups, [{ id, ...patch }], newVersion));
    w.later(relabel(change.name ?? now.name));
    return id;
  });
  return toSaved(written);
}

/**
 * Takes a group out of sight. Its clients keep their places in it, so that undo brings all back,
 * and are no other than before: no version of theirs changes.
 */
export async function deleteGroup(ctx: Context, id: number): Promise<Saved> {
  authorize(ctx, "groups.write");
  const written = await write(ctx, { kind: "group.delete" }, async (w) => {
    const { name } = await lockedGroup(w, id);
    w.later(updateRows(groups, [{ id, deletedAt: Date.now() }], newVersion), relabel(name));
    return id;
  });
  return toSaved(written);
}

/** Puts the groups into this order; those that are not named stay where they are. */
export async function orderGroups(ctx: Context, ids: readonly number[]): Promise<Written<void>> {
  authorize(ctx, "groups.write");
  return write(ctx, { kind: "group.order" }, async (w) => {
    w.later(orderRows("groups", ids));
  });
}

async function lockedGroup(w: Writer, id: number): Promise<Group> {
  const [row] = await w.rows(sql`select * from groups where id = ${id} and deleted_at is null`);
  if (!row) throw notFound("group", id);
  return fromRow(groups, row);
}

async function refuseTakenName(w: Writer, name: string, except = 0) {
  const [taken] = await w.rows(sql`select id from groups
    where name_sort = ${groupKey(name)} and deleted_at is null and id <> ${except}`);
  if (taken) throw invalidField("name", "errors.groupTaken");
}

const stale = () =>
  new AppError("conflict", "Somebody changed this group in the meantime.", { key: "errors.stale" });
