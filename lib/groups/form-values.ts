import { z } from "zod";
import { differing } from "../differing";
import { formatDecimal } from "../format";
import {
  GROUP_COLORS,
  type GroupColor,
  type GroupInput,
  type GroupRow,
  groupInput,
} from "./schema";

/** A group as its form holds it: "" is no colour, and no discount. */
export type GroupValues = { name: string; color: GroupColor | ""; discountBp: string };

/** What the form of a group starts from, its discount in the reader's writing. */
export const groupValues = (
  { name, color, discountBp }: Pick<GroupRow, "name" | "color" | "discountBp">,
  locale: string,
): GroupValues => ({
  name,
  color: GROUP_COLORS.find((one) => one === color) ?? "",
  discountBp: discountBp ? formatDecimal(String(discountBp / 100), locale) : "",
});

/** What the form of a new group starts from: a colour that the fewest groups have. */
export function newGroupValues(groups: readonly Pick<GroupRow, "color">[]): GroupValues {
  const uses = (color: string) => groups.filter((group) => group.color === color).length;
  const color = GROUP_COLORS.reduce((rare, next) => (uses(next) < uses(rare) ? next : rare));
  return { name: "", color, discountBp: "" };
}

/** A percentage as people write it, «2,5», «2.5» or «10 %», in basis points; NaN when it is none. */
export function typedBasisPoints(text: string): number {
  const typed = text.trim();
  if (!typed) return 0;
  const [, whole, part = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed) ?? [];
  return whole === undefined ? Number.NaN : Number(whole) * 100 + Number(part.padEnd(2, "0"));
}

/** What the form was given as the domain reads it. */
export const groupForm = z
  .custom<GroupValues>()
  .transform(
    ({ name, color, discountBp }): GroupInput => ({
      name,
      color: color || null,
      discountBp: typedBasisPoints(discountBp),
    }),
  )
  .pipe(groupInput);

/** Of what the form was given, what differs from what was there before. */
export const groupChanges = (before: GroupValues, input: GroupInput) =>
  differing<Partial<GroupInput>>(groupForm.safeParse(before).data ?? {}, input);
