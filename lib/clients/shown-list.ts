import type { Context } from "../context";
import { predicatesOf } from "../filters/predicates";
import { filterSetting, readWith } from "../filters/read-filter";
import { listViews } from "../views/queries";
import { type Asked, shownView } from "../views/shown-view";

/** A list as an address asks for it: its view, its filter read, and what that asks of the database. */
export async function shownList(ctx: Context, asked: Asked) {
  const setting = await filterSetting(ctx);
  const active = setting.custom.filter(({ archived }) => !archived);
  const onTable = active.filter((field) => field.onTable).map(({ id }) => `custom.${id}`);
  const views = await listViews(ctx, onTable);
  const shown = shownView(views, asked, new Set(active.map(({ id }) => id)));
  const read = readWith(setting, shown.filter);
  return { views, shown, read, predicates: predicatesOf(ctx, read), fields: active };
}

export type ShownList = Awaited<ReturnType<typeof shownList>>;
