"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;
const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** What the key beside the space bar is called here: «Ctrl», or «⌘» on a Mac. */
export const useCommandKey = (): string =>
  useSyncExternalStore(never, isApple, () => false) ? "⌘" : "Ctrl";
