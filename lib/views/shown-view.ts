import { customIdOf, isOwnColumn, isSortable, tidyColumns } from "../clients/columns";
import { DENSITIES, type Density, type SavedView, type ViewSettings } from "./schema";

/** What an address says of a list; what it does not say is as the view has it. */
export type Asked = Partial<Record<"view" | "filter" | "sort" | "columns" | "density", string>>;

/** A list as it is shown: its view, and what the address says otherwise. */
export type ShownView = ViewSettings & {
  view: SavedView;
  /** The same with what is left out: what is saved. */
  kept: ViewSettings;
  /** Other than the view as its reader has it. */
  changed: boolean;
  /** The address names a view that is not there. */
  gone: boolean;
  /** Columns of fields that are archived or gone, and an order by one of them: left out. */
  missing: string[];
};

const isDensity = (text: string | undefined): text is Density =>
  DENSITIES.includes(text as Density);

/** The list that an address asks for. `fields` are the numbers of the custom fields in use. */
export function shownView(
  views: readonly SavedView[],
  asked: Asked,
  fields: ReadonlySet<number>,
): ShownView {
  const named = views.find(({ key }) => key === asked.view);
  const first = views.find((view) => view.first) ?? views[0];
  const view = named ?? first;
  if (!view) throw new Error("There is always a view: «all» is ready-made.");
  const { settings } = view;
  const sort =
    asked.sort !== undefined && isSortable(asked.sort.replace(/^-/, ""))
      ? asked.sort
      : settings.sort;
  const isThere = (column: string) => isOwnColumn(column) || fields.has(customIdOf(column) ?? 0);
  const chosen = asked.columns?.split(",").filter(Boolean);
  // whoever chooses among those in sight does not mean to lose what is archived for now
  const hidden = settings.columns.filter((column) => !isThere(column));
  const columns = tidyColumns(chosen ? [...chosen, ...hidden] : settings.columns);
  const wanted = {
    filter: asked.filter ?? settings.filter,
    sort,
    columns,
    density: isDensity(asked.density) ? asked.density : settings.density,
  };
  const by = sort.replace(/^-/, "");
  const sorted = customIdOf(by) === null || isThere(by);
  return {
    ...wanted,
    columns: columns.filter(isThere),
    sort: sorted ? sort : "name",
    kept: wanted,
    view,
    changed: !sameSettings(wanted, settings),
    gone: asked.view !== undefined && !named,
    missing: [
      ...new Set([...columns.filter((column) => !isThere(column)), ...(sorted ? [] : [by])]),
    ],
  };
}

const sameSettings = (a: ViewSettings, b: ViewSettings) =>
  a.filter === b.filter &&
  a.sort === b.sort &&
  a.density === b.density &&
  tidyColumns(a.columns).join() === tidyColumns(b.columns).join();
