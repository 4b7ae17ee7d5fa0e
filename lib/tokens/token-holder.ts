import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Role } from "@/db/rights";
import type { Context } from "../context";
import { AppError } from "../errors";
import { API_QUOTA, API_WINDOW_SECONDS, DEFAULT_CURRENCY } from "../settings/defaults";
import { rightsOf } from "../users/user-context";
import type { Resource, TokenRights, Verb } from "./schema";
import { hashToken } from "./secret";

/** A program with a token, and what the workspace says to all of them. */
export type TokenHolder = {
  id: number;
  ctx: Context;
  may: (resource: Resource, verb: Verb) => boolean;
  limit: { most: number; windowMs: number };
  workspace: { currency: string; queryTokens: boolean };
};

/** What an unlimited token reads as its limit: the family's own number. */
const UNLIMITED = 2_147_483_647;

type Row = {
  id: number;
  name: string;
  rights: string | null;
  unlimited: number;
  quota: number | null;
  windowSeconds: number | null;
  expiresAt: number | null;
  revoked: number;
  userId: number;
  role: Role;
  extra: string | null;
  employed: number;
  settings: string;
};

/**
 * Whose secret this is, with the owner's rights as they are now; null for one that nobody has.
 * Refuses one that is expired, revoked, or whose owner was let go. One query: it runs on each call.
 */
export async function tokenHolder(db: Db, secret: string): Promise<TokenHolder | null> {
  const [row] = await db.rows<Row>(sql`select tokens.id, tokens.name, rights, unlimited, quota,
      window_seconds as windowSeconds, expires_at as expiresAt,
      revoked_at is not null or tokens.deleted_at is not null as revoked,
      user_id as userId, role, extra_rights as extra, active and users.deleted_at is null as employed,
      (select json_group_object(key, json(value)) from settings
        where key in ('apiQuota', 'apiWindowSeconds', 'apiQueryTokens', 'currency')
          and json_valid(value)) as settings
    from tokens join users on users.id = user_id where hash = ${hashToken(secret)}`);
  if (!row) return null;
  refuseEnded(row);
  return toHolder(db, row);
}

function refuseEnded({ revoked, expiresAt, employed }: Row) {
  const refusal = (message: string) => new AppError("unauthorized", message);
  if (revoked) throw refusal("This token was revoked.");
  if (expiresAt !== null && expiresAt <= Date.now()) throw refusal("This token has expired.");
  if (!employed) throw refusal("This token's owner is no longer active, so it was revoked.");
}

type ApiSettings = {
  apiQuota?: number;
  apiWindowSeconds?: number;
  apiQueryTokens?: boolean;
  currency?: string;
};

function toHolder(db: Db, row: Row): TokenHolder {
  const { id, name, userId, role, extra } = row;
  const settings: ApiSettings = JSON.parse(row.settings);
  const grid: TokenRights | null = row.rights === null ? null : JSON.parse(row.rights);
  const quota = row.quota ?? settings.apiQuota ?? API_QUOTA;
  const seconds = row.windowSeconds ?? settings.apiWindowSeconds ?? API_WINDOW_SECONDS;
  const rights = rightsOf(role, extra);
  return {
    id,
    ctx: { db, source: "api", actor: { kind: "token", id, userId, name, role, rights } },
    may: (resource, verb) => grid === null || (grid[resource]?.includes(verb) ?? false),
    limit: { most: row.unlimited ? UNLIMITED : quota, windowMs: seconds * 1000 },
    workspace: {
      currency: settings.currency ?? DEFAULT_CURRENCY,
      queryTokens: settings.apiQueryTokens ?? true,
    },
  };
}

/** Refuses what the token's grid does not hold; what its owner may is asked by the domain. */
export function authorizeToken({ may }: TokenHolder, resource: Resource, verb: Verb) {
  if (may(resource, verb)) return;
  throw new AppError("forbidden", `This token lacks the right ${resource}:${verb}.`);
}
