import type { ComponentProps, ReactNode } from "react";

/** What scrolls has to be reached by keys; a group, since a fieldset is a part of a form. */
const slides = (label: string): ComponentProps<"div"> => ({
  role: "group",
  tabIndex: 0,
  "aria-label": label,
});

/** A card that a wide table slides in. */
export const TableBox = ({ label, children }: { label: string; children: ReactNode }) => (
  <div {...slides(label)} className="overflow-x-auto rounded-lg border bg-card">
    {children}
  </div>
);
