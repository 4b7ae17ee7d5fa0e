export const TRASH = "/admin/clients/trash";

/** `within` is the list in which one goes on from there, as its address says it: «?view=mine». */
export const recordAddress = (id: number, within = "") => `/admin/clients/${id}${within}`;
/** The form of its profile, with the first field in focus. */
export const editAddress = (id: number, within = "") =>
  `/admin/clients/${id}/profile${within}#edit`;
export const newAddress = (name?: string) =>
  `/admin/clients/new${name ? `?name=${encodeURIComponent(name)}` : ""}`;
