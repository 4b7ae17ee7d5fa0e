"use client";

import { useState } from "react";

/**
 * Which line is chosen: the first as soon as the words or the finding `settled` for them are others,
 * else the one that was moved to.
 */
export function useFirstChosen(ids: string[], settled: string | null) {
  const [moved, setMoved] = useState<{ to: string; at: string | null }>({ to: "", at: null });
  const stays = moved.at === settled && ids.includes(moved.to);
  const value = stays ? moved.to : (ids[0] ?? "");
  return [value, (to: string) => setMoved({ to, at: settled })] as const;
}
