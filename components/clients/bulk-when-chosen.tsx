"use client";

import { type ComponentType, useEffect, useState } from "react";
import { useSelection } from "@/components/data-table/selection";
import type { BulkActionsProps } from "./bulk-actions";

type Bar = ComponentType<BulkActionsProps>;

/**
 * The bar comes with the first row that is chosen, and stays: most who look at a list choose none. It
 * is awaited beside the page, so that choosing itself never waits for it.
 */
export function BulkWhenChosen(props: BulkActionsProps) {
  const [Bar, setBar] = useState<Bar | null>(null);
  const needed = useSelection().selected.length > 0 && !Bar;
  useEffect(() => {
    if (needed) void import("./bulk-actions").then((one) => setBar(() => one.BulkActions));
  }, [needed]);
  return Bar && <Bar {...props} />;
}
