"use client";

import type { Match } from "@/lib/filters/schema";
import { useFilterDesk } from "./filter-desk";

type Props = { match: Match /** The block it stands in; none between the parts. */; part?: number };

/** The word between two conditions; pressed, it becomes the other. */
export function FilterJoint({ match, part }: Props) {
  const { words, switchMatch } = useFilterDesk();
  const { t } = words;
  const meaning = t(match === "all" ? "joinAll" : "joinAny");
  return (
    <button
      type="button"
      data-stop=""
      aria-label={meaning}
      title={meaning}
      onClick={() => switchMatch(part)}
      className="h-7 shrink-0 rounded-md px-1 text-muted-foreground text-sm transition-colors hover:bg-accent hover:text-foreground pointer-coarse:h-9 pointer-coarse:px-2"
    >
      {t(match === "all" ? "and" : "or")}
    </button>
  );
}
