import {
  type ClientValues,
  type FieldName,
  type FieldValue,
  fieldsOf,
  fieldValue,
  sameValue,
  withValue,
} from "./form-values";

export type Side = "mine" | "theirs";
export type ThreeWayRow = {
  field: FieldName;
  before: FieldValue;
  mine: FieldValue;
  theirs: FieldValue;
  changedBy: "me" | "them" | "both";
};
export type Choices = Partial<Record<FieldName, Side>>;

/** Two people changed one client: every field on which they differ, and who changed it. */
export function threeWay(before: ClientValues, mine: ClientValues, theirs: ClientValues) {
  return fieldsOf(theirs).flatMap((field): ThreeWayRow[] => {
    const values = {
      before: fieldValue(before, field),
      mine: fieldValue(mine, field),
      theirs: fieldValue(theirs, field),
    };
    if (sameValue(values.mine, values.theirs)) return [];
    const byMe = !sameValue(values.before, values.mine);
    const byThem = !sameValue(values.before, values.theirs);
    return [{ field, ...values, changedBy: byMe && byThem ? "both" : byMe ? "me" : "them" }];
  });
}

/** Whose value stands until the person says otherwise: of what both changed, her own. */
export const defaultSide = ({ changedBy }: ThreeWayRow): Side =>
  changedBy === "them" ? "theirs" : "mine";

/** The client as it is now with what was chosen of mine put on top. */
export function merge(theirs: ClientValues, rows: readonly ThreeWayRow[], choices: Choices = {}) {
  const chosen = rows.filter((row) => (choices[row.field] ?? defaultSide(row)) === "mine");
  return chosen.reduce((values, { field, mine }) => withValue(values, field, mine), theirs);
}

/** Whether merging by itself would pass over what somebody else wrote. */
export const clashes = (rows: readonly ThreeWayRow[]) =>
  rows.some(({ changedBy }) => changedBy === "both");
