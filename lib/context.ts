import type { Db } from "@/db/client";
import type { Right, Role } from "@/db/rights";
import { AppError } from "./errors";

export type Source = "screen" | "api" | "cli" | "import" | "system";

/** Who is asking. A person at a screen and a program with a token are the same to the domain. */
export type Actor = {
  kind: "user" | "token" | "system";
  id: number | null;
  /** The person whose rows are «own»: a token acts as its owner. */
  userId: number | null;
  name: string;
  role: Role;
  rights: ReadonlySet<Right>;
};

/** What every domain function is given first. */
export type Context = { db: Db; actor: Actor; source: Source };

/** The same asker, whose questions may take their time. */
export const apart = (ctx: Context): Context => ({
  ...ctx,
  db: { ...ctx.db, rows: ctx.db.rowsApart },
});

export const may = ({ actor }: Context, ...rights: Right[]) =>
  rights.some((right) => actor.rights.has(right));

/** The first line of every domain function: any one of the rights will do. */
export function authorize(ctx: Context, ...rights: Right[]) {
  if (may(ctx, ...rights)) return;
  throw new AppError("forbidden", `This needs the right ${rights[0]}.`, {
    key: "errors.forbidden",
  });
}
