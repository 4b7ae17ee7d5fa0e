"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useSelection } from "@/components/data-table/selection";
import type { BulkActionsProps } from "./bulk-actions";

const BulkActions = dynamic(() => import("./bulk-actions").then((one) => one.BulkActions));

/** The bar comes with the first row that is chosen, and stays: most who look at a list choose none. */
export function BulkWhenChosen(props: BulkActionsProps) {
  const { selected } = useSelection();
  const [chosen, setChosen] = useState(false);
  if (selected.length > 0 && !chosen) setChosen(true);
  return chosen ? <BulkActions {...props} /> : null;
}
