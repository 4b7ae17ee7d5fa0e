export const TRASH = "/admin/clients/trash";

export const recordAddress = (id: number) => `/admin/clients/${id}`;
export const editAddress = (id: number) => `/admin/clients/${id}#edit`;
export const newAddress = (name?: string) =>
  `/admin/clients/new${name ? `?name=${encodeURIComponent(name)}` : ""}`;
