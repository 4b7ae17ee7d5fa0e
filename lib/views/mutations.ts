import { sql } from "drizzle-orm";
import { insertRows, updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import { type View, views } from "@/db/schema";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { AppError, notFound } from "../errors";
import { bookkeep } from "../history/bookkeeping";
import { relabel, write } from "../history/write";
import type { ViewInput, ViewLayout, ViewUpdate } from "./schema";
import { changeableViews, visibleViews } from "./visibility";

const READ = ["clients.read.own", "clients.read.all"] as const;
export type SavedId = { id: number; operation: number | null };

/** Keeps a list as a view of one's own, or for everybody. */
export async function createView(ctx: Context, input: ViewInput): Promise<SavedId> {
  authorize(ctx, ...READ);
  const ownerId = reader(ctx);
  const begin = { kind: "view.create", label: input.name };
  const { result: id, operation } = await write(ctx, begin, async (w) => {
    w.later(
      insertRows(views, [{ ...input, columns: JSON.stringify(input.columns) as never, ownerId }]),
    );
    await w.flush();
    const [made] = await w.rows<{ id: number }>(sql`select max(id) as id from views`);
    return made?.id ?? 0;
  });
  return { id, operation };
}

/** Changes a view: its owner may, and an administrator one that is shared. */
export async function updateView(
  ctx: Context,
  { id, version, ...change }: ViewUpdate,
): Promise<SavedId> {
  authorize(ctx, ...READ);
  const { operation } = await write(ctx, { kind: "view.update" }, async (w) => {
    const now = await lockedView(ctx, w, id);
    if (version !== undefined && version !== now.version)
      throw new AppError("conflict", "Somebody changed this view in the meantime.", {
        key: "errors.viewStale",
      });
    w.later(
      updateRows(views, [{ id, ...stored(change) }], newVersion),
      relabel(change.name ?? now.name),
    );
  });
  return { id, operation };
}

/** Takes a view away; Undo brings it back. */
export async function deleteView(ctx: Context, id: number): Promise<SavedId> {
  authorize(ctx, ...READ);
  const { operation } = await write(ctx, { kind: "view.delete" }, async (w) => {
    const now = await lockedView(ctx, w, id);
    w.later(updateRows(views, [{ id, deletedAt: Date.now() }], newVersion), relabel(now.name));
  });
  return { id, operation };
}

/** Keeps how one person has a view, or forgets it. */
export async function chooseLayout(ctx: Context, { view, layout }: ViewLayout) {
  authorize(ctx, ...READ);
  const { sort = null, columns, density = null } = layout ?? {};
  const json = columns ? JSON.stringify(columns) : null;
  await bookkeep(ctx.db, async (w) => {
    w.later(sql`insert into view_choices (user_id, view, sort, columns, density)
      values (${reader(ctx)}, ${view}, ${sort}, ${json}, ${density})
      on conflict (user_id, view) do update
      set sort = excluded.sort, columns = excluded.columns, density = excluded.density`);
  });
}

/** One person's list opens with this view from now on. */
export async function openWith(ctx: Context, view: string) {
  authorize(ctx, ...READ);
  await bookkeep(ctx.db, async (w) => {
    w.later(
      sql`update view_choices set first = 0 where user_id = ${reader(ctx)} and first`,
      sql`insert into view_choices (user_id, view, first) values (${reader(ctx)}, ${view}, 1)
        on conflict (user_id, view) do update set first = 1`,
    );
  });
}

/** Views are people's: the system has none. */
function reader({ actor }: Context): number {
  if (actor.userId !== null) return actor.userId;
  throw new AppError("forbidden", "Only a person can have views.", { key: "errors.forbidden" });
}

const stored = ({ columns, ...change }: Omit<ViewUpdate, "id" | "version">) =>
  columns ? { ...change, columns: JSON.stringify(columns) as never } : change;

/** A view that one can't see is not there. */
async function lockedView(ctx: Context, w: Writer, id: number): Promise<View> {
  const [row] = await w.rows(sql`select views.*, ${changeableViews(ctx)} as changeable from views
    where id = ${id} and deleted_at is null and ${visibleViews(ctx)}`);
  if (!row) throw notFound("view", id);
  if (row.changeable !== 1)
    throw new AppError("forbidden", "This view is somebody else's. Save it as one of your own.", {
      key: "errors.viewNotYours",
    });
  return fromRow(views, row);
}
