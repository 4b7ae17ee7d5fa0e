import { z } from "zod";
import { DENSITIES, type Density } from "@/db/densities";
import { customIdOf, isOwnColumn, isSortable } from "../clients/columns";
import { LONGEST_FILTER } from "../filters/codec";
import { requiredText } from "../text";
import { isReadyMade } from "./ready-made";

export { DENSITIES, type Density };

/** What a view is. */
export type ViewSettings = {
  filter: string;
  sort: string;
  columns: string[];
  density: Density;
};

/** A view as its reader has it. */
export type SavedView = {
  /** As its address says it: `mine`, `17`. */
  key: string;
  /** What somebody called it; a ready-made one is named by the screen. */
  name: string | null;
  settings: ViewSettings;
  /** What the view itself says, where the reader has it otherwise. */
  original: ViewSettings;
  shared: boolean;
  /** Whose it is; null for those that every workspace has. */
  owner: { id: number; name: string } | null;
  mayChange: boolean;
  version: number | null;
  /** The reader's list opens with it. */
  first: boolean;
};

const id = z.number("errors.number").int("errors.number").positive("errors.number");
const MOST_COLUMNS = 60;

const column = z
  .string("errors.list")
  .refine((key) => isOwnColumn(key) || customIdOf(key) !== null, "errors.choice");

const sort = z
  .string("errors.text")
  .refine((text) => isSortable(text.replace(/^-/, "")), "errors.choice");

/** How a list looks: its order, its columns, its rows. */
const layout = {
  sort,
  columns: z
    .array(column, "errors.list")
    .min(1, "errors.required")
    .max(MOST_COLUMNS, `errors.tooMany|max=${MOST_COLUMNS}`),
  density: z.enum(DENSITIES, "errors.choice"),
};

const own = {
  name: requiredText(60),
  shared: z.boolean("errors.boolean"),
  filter: z.string("errors.text").max(LONGEST_FILTER, `errors.tooLong|max=${LONGEST_FILTER}`),
  ...layout,
};

/** What its form holds. */
export const viewWords = z.object({ name: own.name, shared: own.shared });
export type ViewWords = z.output<typeof viewWords>;

/** A new view: all that a list is. */
export const viewInput = z.object(own);
export type ViewInput = z.output<typeof viewInput>;

/** A change to a view; what is absent stays. */
export const viewUpdate = z.object(own).partial().extend({ id, version: id.optional() });
export type ViewUpdate = z.output<typeof viewUpdate>;

export const viewId = z.object({ id });

/** A view by its address: a ready-made one by its name, another by its number. */
const viewKey = z
  .string("errors.text")
  .refine((key) => isReadyMade(key) || /^[1-9]\d{0,14}$/.test(key), "errors.choice");

/** How one person has a view; null is as the view says. */
export const viewLayout = z.object({ view: viewKey, layout: z.object(layout).nullable() });
export type ViewLayout = z.output<typeof viewLayout>;

/** The view with which somebody's list opens. */
export const firstView = z.object({ view: viewKey });
