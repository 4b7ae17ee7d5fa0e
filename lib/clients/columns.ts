/** What a list can show of a client, in the order in which it is offered; the name always stands. */
export const COLUMNS = [
  "id",
  "name",
  "contact",
  "email",
  "phone",
  "status",
  "groups",
  "discount",
  "owner",
  "managers",
  "portalManagers",
  "created",
  "updated",
  "legalName",
  "fiscalCode",
  "tradeRegister",
  "website",
  "street",
  "city",
  "county",
  "zip",
  "country",
  "currency",
  "language",
  "externalId",
  "contacts",
] as const;
export type OwnColumn = (typeof COLUMNS)[number];

/** What a list shows before anybody chose. */
export const FIRST_COLUMNS: readonly OwnColumn[] = [
  "id",
  "name",
  "contact",
  "email",
  "phone",
  "status",
  "groups",
  "owner",
  "created",
];

/** What a list can be ordered by, beside custom fields. */
export const SORTABLE = [
  "id",
  "name",
  "legalName",
  "email",
  "phone",
  "status",
  "owner",
  "created",
  "updated",
  "fiscalCode",
  "tradeRegister",
  "website",
  "city",
  "county",
  "zip",
  "country",
  "currency",
  "language",
] as const;
export type SortKey = (typeof SORTABLE)[number];

const CUSTOM = /^custom\.(\d{1,15})$/;

/** The number of the custom field that a column shows; null when it is one of ours. */
export const customIdOf = (column: string): number | null => {
  const [, id] = CUSTOM.exec(column) ?? [];
  return id ? Number(id) : null;
};

export const isOwnColumn = (column: string): column is OwnColumn =>
  COLUMNS.includes(column as OwnColumn);

export const isSortable = (column: string) =>
  SORTABLE.includes(column as SortKey) || customIdOf(column) !== null;

/** First A to Z, but the newest and the active first. */
export const firstSort = (column: string) =>
  ["created", "updated", "status"].includes(column) ? `-${column}` : column;

/** The columns in their order, each once, the name among them. */
export function tidyColumns(columns: readonly string[]): string[] {
  const once = [...new Set(columns)];
  return once.includes("name") ? once : ["name", ...once];
}
