import { sql } from "drizzle-orm";
import { authorize, type Context } from "../context";
import { notFound } from "../errors";
import type { LoggedRequest, RequestSearch, TokenItem } from "./schema";

type Row = Omit<TokenItem, "owner" | "rights" | "unlimited" | "lastUsed"> & {
  owner: string;
  rights: string | null;
  unlimited: number;
  lastUsed: string | null;
};

/** All tokens: those that open something first, the last made first. */
export async function listTokens(ctx: Context): Promise<TokenItem[]> {
  authorize(ctx, "users.manage");
  const rows = await ctx.db.rows<Row>(sql`select tokens.id, tokens.name, prefix, rights, quota,
      window_seconds as windowSeconds, unlimited, expires_at as expiresAt,
      revoked_at as revokedAt, tokens.created_at as createdAt,
      json_object('id', users.id, 'name', users.name,
        'active', json(iif(users.active and users.deleted_at is null, 'true', 'false'))) as owner,
      (select json_object('at', at, 'address', address) from token_uses
        where token_id = tokens.id) as lastUsed
    from tokens join users on users.id = user_id where tokens.deleted_at is null
    order by revoked_at is not null, tokens.id desc`);
  return rows.map((row) => ({
    ...row,
    owner: JSON.parse(row.owner),
    rights: row.rights && JSON.parse(row.rights),
    unlimited: row.unlimited === 1,
    lastUsed: row.lastUsed && JSON.parse(row.lastUsed),
  }));
}

/** What a token is called, though it be taken back since: its calls stay. */
export async function getTokenName(ctx: Context, id: number): Promise<string> {
  authorize(ctx, "users.manage");
  const [row] = await ctx.db.rows<{ name: string }>(sql`select name from tokens where id = ${id}`);
  if (!row) throw notFound("token", id);
  return row.name;
}

const PAGE = 50;

/** What programs asked, last first; `next` is the `before` of the following page. */
export async function listRequests(
  ctx: Context,
  { token, before }: RequestSearch,
): Promise<{ rows: LoggedRequest[]; next?: number }> {
  authorize(ctx, "users.manage");
  const which = token ? sql`token_id = ${token} and` : sql``;
  const found = await ctx.db.rows<Omit<LoggedRequest, "token"> & { token: string | null }>(
    sql`select request_log.id, at, method, path, status, ms, address,
      (select json_object('id', id, 'name', name) from tokens where id = token_id) as token
    from request_log where ${which} request_log.id < ${before ?? Number.MAX_SAFE_INTEGER}
    order by request_log.id desc limit ${PAGE + 1}`,
  );
  const rows = found
    .slice(0, PAGE)
    .map((row) => ({ ...row, token: row.token ? JSON.parse(row.token) : null }));
  return { rows, next: found.length > PAGE ? rows.at(-1)?.id : undefined };
}
