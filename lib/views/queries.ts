import { sql } from "drizzle-orm";
import { fromRow } from "@/db/from-row";
import { type View, viewChoices, views } from "@/db/schema";
import { FIRST_COLUMNS } from "../clients/columns";
import { authorize, type Context } from "../context";
import { READY_MADE, type ReadyMade } from "./ready-made";
import type { SavedView } from "./schema";
import { changeableViews, visibleViews } from "./visibility";

type Choice = typeof viewChoices.$inferSelect;
type Row = Record<string, unknown>;

/** The ready-made views, then one's own and the shared ones, A to Z. `more` are columns of custom fields. */
export async function listViews(ctx: Context, more: readonly string[] = []): Promise<SavedView[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const [rows, kept] = await Promise.all([
    ctx.db.rows<Row>(sql`select views.*, ${changeableViews(ctx)} as changeable, users.name as owner_name
      from views join users on users.id = views.owner_id
      where views.deleted_at is null and ${visibleViews(ctx)} order by lower(views.name), views.id`),
    ctx.db.rows<Row>(sql`select * from view_choices where user_id = ${ctx.actor.userId}`),
  ]);
  const choices = new Map(
    kept.map((row) => fromRow(viewChoices, row)).map((one) => [one.view, one]),
  );
  const columns = [...FIRST_COLUMNS, ...more];
  const ready = Object.keys(READY_MADE).map((key) => readyMade(key as ReadyMade, columns));
  const saved = rows.map((row) => toSaved(fromRow(views, row), row));
  return [...ready, ...saved].map((view) => chosen(view, choices.get(view.key)));
}

type Original = Omit<SavedView, "settings" | "first">;

const readyMade = (key: ReadyMade, columns: string[]): Original => ({
  key,
  name: null,
  original: { ...READY_MADE[key], columns, density: "normal" },
  shared: true,
  owner: null,
  mayChange: false,
  version: null,
});

function toSaved(view: View, row: Row): Original {
  const { id, name, shared, ownerId, version, filter, sort, columns, density } = view;
  return {
    key: String(id),
    name,
    original: { filter, sort, columns, density },
    shared,
    owner: { id: ownerId, name: String(row.owner_name) },
    mayChange: row.changeable === 1,
    version,
  };
}

/** As its reader chose to have it. */
function chosen(view: Original, choice: Choice | undefined): SavedView {
  const { sort, columns, density, first = false } = choice ?? {};
  const { original } = view;
  const settings = {
    filter: original.filter,
    sort: sort ?? original.sort,
    columns: columns ?? original.columns,
    density: density ?? original.density,
  };
  return { ...view, settings, first };
}
