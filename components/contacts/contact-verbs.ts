import type { PointerEvent } from "react";

/** What may be done with one contact. */
export type ContactVerbs = {
  edit: () => void;
  makePrimary: () => void;
  setActive: (active: boolean) => void;
  remove: () => void;
  /** Towards the first or the last; not there where there is no further. */
  up?: () => void;
  down?: () => void;
  /** Takes it by hand; not there where there is nobody to be put before. */
  grab?: (event: PointerEvent) => void;
};
