/** The words that say what somebody may do, and which of them each role brings (README, Rights). */
export const ROLES = ["admin", "manager", "sales", "support", "finance", "viewer"] as const;
export type Role = (typeof ROLES)[number];

export const RIGHTS = [
  "clients.read.own",
  "clients.read.all",
  "clients.create",
  "clients.update.own",
  "clients.update.all",
  "clients.delete.own",
  "clients.delete.all",
  "clients.export.own",
  "clients.export.all",
  "groups.write",
  "fields.write",
  "notes.write",
  "records.write",
  "users.manage",
  "settings.manage",
  "purge",
] as const;
export type Right = (typeof RIGHTS)[number];

const own: Right[] = [
  "clients.read.own",
  "clients.update.own",
  "clients.delete.own",
  "clients.export.own",
];
const readAll: Right[] = ["clients.read.own", "clients.read.all"];
const forAdminOnly: Right[] = ["users.manage", "settings.manage", "purge"];

export const RIGHTS_OF: Record<Role, readonly Right[]> = {
  admin: RIGHTS,
  manager: RIGHTS.filter((right) => !forAdminOnly.includes(right)),
  sales: [...own, "clients.create", "notes.write"],
  support: [...readAll, "notes.write"],
  finance: [...readAll, "clients.export.own", "clients.export.all", "records.write"],
  viewer: readAll,
};
