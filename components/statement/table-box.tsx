import type { ComponentProps, ReactNode } from "react";

/** What scrolls has to be reached by keys; a group, since a fieldset is a part of a form. */
const SLIDES: ComponentProps<"div"> = { role: "group", tabIndex: 0 };

/** A card that a wide table slides in. */
export const TableBox = ({ label, children }: { label: string; children: ReactNode }) => (
  <div {...SLIDES} aria-label={label} className="overflow-x-auto rounded-lg border bg-card">
    {children}
  </div>
);
