export const TRASH = "/admin/clients/trash";

/** `within` is the list in which one goes on from there, as its address says it: «?view=mine». */
export const recordAddress = (id: number, within = "") => `/admin/clients/${id}${within}`;
export const editAddress = (id: number, within = "") => `/admin/clients/${id}${within}#edit`;
export const newAddress = (name?: string) =>
  `/admin/clients/new${name ? `?name=${encodeURIComponent(name)}` : ""}`;
