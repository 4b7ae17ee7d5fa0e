import type { GroupColor } from "@/lib/groups/schema";

// whole names of classes: Tailwind reads them here
const BADGES: Record<GroupColor, string> = {
  red: "bg-(--group-red-soft) text-(--group-red)",
  orange: "bg-(--group-orange-soft) text-(--group-orange)",
  amber: "bg-(--group-amber-soft) text-(--group-amber)",
  green: "bg-(--group-green-soft) text-(--group-green)",
  teal: "bg-(--group-teal-soft) text-(--group-teal)",
  sky: "bg-(--group-sky-soft) text-(--group-sky)",
  blue: "bg-(--group-blue-soft) text-(--group-blue)",
  violet: "bg-(--group-violet-soft) text-(--group-violet)",
  pink: "bg-(--group-pink-soft) text-(--group-pink)",
};

const DOTS: Record<GroupColor, string> = {
  red: "bg-(--group-red-dot)",
  orange: "bg-(--group-orange-dot)",
  amber: "bg-(--group-amber-dot)",
  green: "bg-(--group-green-dot)",
  teal: "bg-(--group-teal-dot)",
  sky: "bg-(--group-sky-dot)",
  blue: "bg-(--group-blue-dot)",
  violet: "bg-(--group-violet-dot)",
  pink: "bg-(--group-pink-dot)",
};

const isKnown = (color: string | null): color is GroupColor => color !== null && color in DOTS;

/** How a badge in this colour looks; nothing of its own where it is grey. */
export const badgeLooks = (color: string | null) =>
  isKnown(color) ? `border-transparent ${BADGES[color]}` : "";

export const dotLooks = (color: string | null) => (isKnown(color) ? DOTS[color] : "bg-placeholder");
