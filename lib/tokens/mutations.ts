import { sql } from "drizzle-orm";
import { insertRows, updateRows } from "@/db/bulk";
import { newVersion } from "@/db/columns";
import { fromRow } from "@/db/from-row";
import { type Token, tokens } from "@/db/schema";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { differing } from "../differing";
import { AppError, invalidField, notFound } from "../errors";
import { relabel, write } from "../history/write";
import type { TokenInput, TokenUpdate } from "./schema";
import { newSecret } from "./secret";

export type SavedToken = { id: number; operation: number | null };
/** The secret is told this once. */
export type CreatedToken = SavedToken & { secret: string };

/** Makes a token for a person. The secret is told once and kept only as a hash. */
export async function createToken(ctx: Context, input: TokenInput): Promise<CreatedToken> {
  authorize(ctx, "users.manage");
  const { secret, ...kept } = newSecret();
  const begin = { kind: "token.create", label: input.name };
  const { result: id, operation } = await write(ctx, begin, async (w) => {
    await refuseUnknownOwner(w, input.userId);
    return insertToken(w, { ...input, ...kept });
  });
  return { id, secret, operation };
}

/** Changes what is given and differs; the secret stays. */
export async function updateToken(
  ctx: Context,
  { id, ...change }: TokenUpdate,
): Promise<SavedToken> {
  authorize(ctx, "users.manage");
  const { operation } = await write(ctx, { kind: "token.update" }, async (w) => {
    const now = await lockedToken(w, id);
    const patch = differing(now, change);
    if (!Object.keys(patch).length) return;
    if (patch.userId) await refuseUnknownOwner(w, patch.userId);
    w.later(updateRows(tokens, [{ id, ...patch }], newVersion), relabel(patch.name ?? now.name));
  });
  return { id, operation };
}

/** From here on it opens nothing. Undo lets it in again. */
export async function revokeToken(ctx: Context, id: number): Promise<SavedToken> {
  authorize(ctx, "users.manage");
  const { operation } = await write(ctx, { kind: "token.revoke" }, async (w) => {
    const now = await lockedToken(w, id);
    if (now.revokedAt === null) w.later(revoked(id), relabel(now.name));
  });
  return { id, operation };
}

/** Another secret in place of one that was lost or seen: the old token ends, its twin begins. */
export async function regenerateToken(ctx: Context, id: number): Promise<CreatedToken> {
  authorize(ctx, "users.manage");
  const { secret, ...kept } = newSecret();
  const { result, operation } = await write(ctx, { kind: "token.regenerate" }, async (w) => {
    const { name, userId, rights, quota, windowSeconds, unlimited, expiresAt, revokedAt } =
      await lockedToken(w, id);
    if (revokedAt !== null || (expiresAt !== null && expiresAt <= Date.now())) throw isOver();
    w.later(revoked(id), relabel(name));
    const twin = { name, userId, rights, quota, windowSeconds, unlimited, expiresAt };
    return insertToken(w, { ...twin, ...kept });
  });
  return { id: result, secret, operation };
}

async function insertToken(w: Writer, row: typeof tokens.$inferInsert): Promise<number> {
  const whole = { ...row, unlimited: row.unlimited ?? false };
  const [made] = await w.rows<{ id: number }>(sql`${insertRows(tokens, [whole])} returning id`);
  return made?.id ?? 0;
}

async function refuseUnknownOwner(w: Writer, userId: number) {
  const [owner] = await w.rows(
    sql`select id from users where id = ${userId} and active and deleted_at is null`,
  );
  if (!owner) throw invalidField("userId", "errors.unknownUser");
}

/** The row within the write. */
async function lockedToken(w: Writer, id: number): Promise<Token> {
  const [row] = await w.rows(sql`select * from tokens where id = ${id} and deleted_at is null`);
  if (!row) throw notFound("token", id);
  return fromRow(tokens, row);
}

const revoked = (id: number) => updateRows(tokens, [{ id, revokedAt: Date.now() }], newVersion);

const isOver = () =>
  new AppError("conflict", "This token is revoked or has expired. Make a new one.", {
    key: "errors.tokenOver",
  });
