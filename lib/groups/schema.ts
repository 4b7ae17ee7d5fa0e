import { z } from "zod";
import { requiredText } from "../text";

export type { EffectiveDiscount } from "./effective-discount";
export type { GroupRow } from "./queries";

const id = z.number("errors.number").int("errors.number").positive("errors.number");

/** The colours a group may have; one without is grey. */
export const GROUP_COLORS = [
  "red",
  "orange",
  "amber",
  "green",
  "teal",
  "sky",
  "blue",
  "violet",
  "pink",
] as const;
export type GroupColor = (typeof GROUP_COLORS)[number];

/** A discount in basis points: 250 is 2.5 %. */
const discountBp = z
  .number("errors.discount")
  .int("errors.discount")
  .min(0, "errors.discount")
  .max(10_000, "errors.discount");

const own = {
  name: requiredText(100),
  color: z.enum(GROUP_COLORS, "errors.choice").nullable(),
  discountBp,
};

/** A new group; its name alone will do. */
export const groupInput = z.object(own).partial({ color: true, discountBp: true });
export type GroupInput = z.output<typeof groupInput>;

/** A change to a group; what is absent stays. */
export const groupUpdate = z.object(own).partial().extend({ id, version: id.optional() });
export type GroupUpdate = z.output<typeof groupUpdate>;

export const groupId = z.object({ id });
/** All groups in their new order. */
export const groupOrder = z.object({ ids: z.array(id, "errors.list").max(500) });
