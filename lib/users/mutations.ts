import { sql } from "drizzle-orm";
import { updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import { type User, users } from "@/db/schema";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { differing } from "../differing";
import { AppError, notFound } from "../errors";
import { relabel, write } from "../history/write";
import { insertUser } from "./insert";
import { refuseWithoutAdmin } from "./last-admin";
import { hashPassword } from "./passwords";
import type { ProfileChange, UserInput, UserUpdate } from "./schema";

export type SavedUser = { id: number; operation: number | null };

/** Lets somebody in. Without a password she chooses one through a link (password-links.ts). */
export async function createUser(ctx: Context, input: UserInput): Promise<SavedUser> {
  authorize(ctx, "users.manage");
  const passwordHash = input.password ? await hashPassword(input.password) : null;
  const begin = { kind: "user.create", label: input.name };
  const { result: id, operation } = await write(ctx, begin, (w) =>
    insertUser(w, { ...input, passwordHash }),
  );
  return { id, operation };
}

/** Changes what differs. Letting somebody in or out ends all of her sessions. */
export async function updateUser(ctx: Context, { id, ...change }: UserUpdate): Promise<SavedUser> {
  authorize(ctx, "users.manage");
  if (change.active === false && id === ctx.actor.userId) throw notYourself();
  return changeUser(ctx, { kind: kindOf(change), id }, change);
}

export const deactivateUser = (ctx: Context, id: number) => updateUser(ctx, { id, active: false });
export const reactivateUser = (ctx: Context, id: number) => updateUser(ctx, { id, active: true });

/** What one changes of oneself, whatever one's rights. */
export async function updateProfile(ctx: Context, change: ProfileChange): Promise<SavedUser> {
  return changeUser(ctx, { kind: "user.profile", id: ctx.actor.id ?? 0 }, change);
}

async function changeUser(
  ctx: Context,
  { kind, id }: { kind: string; id: number },
  change: Partial<User>,
): Promise<SavedUser> {
  const { operation } = await write(ctx, { kind }, async (w) => {
    const now = await lockedUser(w, id);
    const patch = differing(now, change);
    if (!Object.keys(patch).length) return;
    w.later(bump(id, patch), relabel(patch.name ?? now.name));
    if (now.role === "admin") await refuseWithoutAdmin(w);
  });
  return { id, operation };
}

/** The row within the write. */
async function lockedUser(w: Writer, id: number): Promise<User> {
  const [row] = await w.rows(sql`select * from users where id = ${id} and deleted_at is null`);
  if (!row) throw notFound("user", id);
  return fromRow(users, row);
}

const bump = (id: number, patch: Partial<User>) =>
  updateRows(
    users,
    [{ id, ...patch }],
    [
      ...newVersion,
      ...(patch.active === undefined ? [] : [sql`session_version = session_version + 1`]),
    ],
  );

function kindOf({ active, ...others }: Omit<UserUpdate, "id">) {
  if (active === undefined || Object.keys(others).length) return "user.update";
  return active ? "user.reactivate" : "user.deactivate";
}

const notYourself = () =>
  new AppError("conflict", "You can't deactivate yourself. Ask another administrator.", {
    key: "errors.notYourself",
  });
