import { createHash, randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { authorize, type Context } from "../context";
import { AppError } from "../errors";
import { write } from "../history/write";
import type { TokenInput } from "./schema";

const PREFIX = "clt_";
const SHOWN = 12; // enough to recognise one in a list, too few to use it

export const hashToken = (secret: string) => createHash("sha256").update(secret).digest("hex");

export type CreatedToken = { id: number; secret: string; operation: number | null };

/** Makes a token for a person. The secret is told once and kept only as a hash. */
export async function createToken(ctx: Context, input: TokenInput): Promise<CreatedToken> {
  authorize(ctx, "users.manage");
  const { name, userId, rights, unlimited = false, expiresAt = null } = input;
  const secret = PREFIX + randomBytes(32).toString("base64url");
  const grid = rights ? JSON.stringify(rights) : null;
  const begin = { kind: "token.create", label: name };
  const { result: id, operation } = await write(ctx, begin, async (w) => {
    const [row] = await w.rows<{ id: number }>(sql`insert into tokens
      (name, prefix, hash, user_id, rights, unlimited, expires_at)
      select ${name}, ${secret.slice(0, SHOWN)}, ${hashToken(secret)}, id, ${grid},
        ${unlimited ? 1 : 0}, ${expiresAt}
      from users where id = ${userId} and active and deleted_at is null returning id`);
    if (!row) throw unknownUser();
    return row.id;
  });
  return { id, secret, operation };
}

const unknownUser = () =>
  new AppError("invalid", "There is no such active user.", {
    key: "errors.invalid",
    fields: { userId: ["errors.unknownUser"] },
  });
