import type { ListInput } from "@/lib/clients/schema";

export const exportAddress = "/admin/clients/export";

/** Where a list leaves as a file: with the view's columns, or with all fields as an import knows them. */
export function exportOf(list: Partial<ListInput>, columns: readonly string[] = []): string {
  const asked = Object.entries({ ...list, columns: columns.join() });
  const params = new URLSearchParams(asked.filter(([, value]) => value));
  return params.size ? `${exportAddress}?${params}` : exportAddress;
}
