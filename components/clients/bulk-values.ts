import type { Control } from "react-hook-form";
import {
  BULK_FIELDS,
  type BulkChange,
  type BulkRows,
  LINKS,
  type Link,
  type SampleRow,
} from "@/lib/clients/bulk-change";
import type { BulkOptions } from "@/lib/clients/form-values";
import type { BulkVerb } from "@/lib/clients/schema";
import { LANGUAGE_NAMES, LANGUAGES } from "@/lib/preferences";

/** What a dialog is about; a field may be one of the client's own or a custom one. */
export type BulkKind =
  | Exclude<BulkVerb, "restore">
  | "owner"
  | "managers"
  | "portalManagers"
  | "groups"
  | "field";

/** The clients that are meant; of a frozen set also the first of them. */
export type Chosen = { rows: BulkRows; count: number; sample?: readonly SampleRow[] };

export type Mode = "add" | "remove" | "replace" | "clear";

/** What the form of a change holds. */
export type BulkValues = {
  how: Mode;
  ids: number[];
  ownerId: string;
  /** `city`, or `custom_3`: a dot would lead into the form's values. */
  field: string;
  /** What was typed, by field. */
  texts: Record<string, string>;
};

export type BulkControl = Control<BulkValues>;

export const NOBODY = "nobody";

export const EMPTY: BulkValues = { how: "add", ids: [], ownerId: "", field: "", texts: {} };

export const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({
  value,
  label: LANGUAGE_NAMES[value],
}));

const MODES: Record<"link" | "several" | "single", readonly Mode[]> = {
  link: ["add", "remove", "replace"],
  several: ["add", "remove", "replace", "clear"],
  single: ["replace", "clear"],
};

export const customOf = (field: string, { fields }: BulkOptions) =>
  fields.find(({ id }) => field === `custom_${id}`);

/** In which ways this can be changed. */
export function modesOf(kind: BulkKind, field: string, options: BulkOptions): readonly Mode[] {
  if (kind !== "field") return kind === "owner" ? [] : MODES.link;
  if (!field) return [];
  return MODES[customOf(field, options)?.type === "multi" ? "several" : "single"];
}

/** The way that was chosen; what another field had before may not fit this one. */
export const modeOf = (modes: readonly Mode[], { how }: BulkValues): Mode =>
  modes.includes(how) ? how : (modes[0] ?? "replace");

export const isLink = (kind: BulkKind): kind is Link => LINKS.some((link) => link === kind);

/** What the server is asked to do; null while something is missing. */
export function toChange(
  kind: BulkKind,
  values: BulkValues,
  options: BulkOptions,
): BulkChange | null {
  const mode = modeOf(modesOf(kind, values.field, options), values);
  if (kind === "field") return fieldChange(values, mode, options);
  if (kind === "owner") return ownerChange(values);
  if (!isLink(kind)) return { do: kind };
  return mode === "clear" ? null : { do: kind, how: mode, ids: values.ids };
}

/** Nobody is a choice, too: it has to be made. */
const ownerChange = ({ ownerId }: BulkValues) =>
  ownerId ? ({ do: "owner", ownerId: ownerId === NOBODY ? null : Number(ownerId) } as const) : null;

function fieldChange({ field, texts }: BulkValues, mode: Mode, options: BulkOptions) {
  const value = mode === "clear" ? null : (texts[field] ?? "").trim();
  if (value === "") return null;
  const custom = customOf(field, options);
  const how = mode === "clear" ? "replace" : mode;
  if (custom) return { do: "custom", field: custom.id, how, value } as const;
  const own = BULK_FIELDS.find((one) => one === field);
  return own ? ({ do: "field", field: own, value } as const) : null;
}
