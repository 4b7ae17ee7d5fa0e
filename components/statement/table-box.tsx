import type { ReactNode } from "react";

/** A card that a wide table slides in; it takes the focus, so that keys slide it too. */
export const TableBox = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
  <div
    role="group"
    aria-label={label}
    tabIndex={0}
    className="overflow-x-auto rounded-lg border bg-card"
  >
    {children}
  </div>
);
