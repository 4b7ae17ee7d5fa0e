"use client";

import { useSearchParams } from "next/navigation";
import { withParams } from "@/components/data-table/list-url";

const LIST_PARAMS = ["view", "q", "filter", "sort"];

/** The list in which a record was opened, as its address says it: «?view=mine»; "" when in none. */
export function useWithin(): string {
  const params = useSearchParams();
  const said = [...params].filter(([name]) => LIST_PARAMS.includes(name));
  return withParams("", new URLSearchParams(said), {});
}
