import { withParams } from "@/components/data-table/list-url";
import { tidyColumns } from "@/lib/clients/columns";
import type { Density, ViewSettings } from "@/lib/views/schema";

export const viewAddress = (key: string) => `/admin/clients?view=${key}`;

type Change = { columns?: readonly string[]; density?: Density };

/** The same list with other columns or rows; what the view has by itself (`saved`) is not said. */
export function layoutAddress(params: URLSearchParams, saved: ViewSettings, change: Change) {
  const patch: Record<string, string | undefined> = {};
  if (change.columns) {
    const columns = tidyColumns(change.columns).join();
    patch.columns = columns === tidyColumns(saved.columns).join() ? undefined : columns;
  }
  if (change.density) patch.density = change.density === saved.density ? undefined : change.density;
  return withParams("/admin/clients", params, patch);
}
