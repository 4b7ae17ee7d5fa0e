import { type Context, may } from "../context";

export type ClientRights = Record<"create" | "update" | "delete" | "export", boolean>;

/** What somebody may do with clients at all, so that a screen offers nothing that would be refused. */
export const clientRights = (ctx: Context): ClientRights => ({
  create: may(ctx, "clients.create"),
  update: may(ctx, "clients.update.own", "clients.update.all"),
  delete: may(ctx, "clients.delete.own", "clients.delete.all"),
  export: may(ctx, "clients.export.own", "clients.export.all"),
});
