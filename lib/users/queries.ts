import { type SQL, sql } from "drizzle-orm";
import type { Role } from "@/db/rights";
import { authorize, type Context } from "../context";
import { notFound } from "../errors";
import { sortKey } from "../fold";
import type { Language, Theme } from "../preferences";
import type { Right, TeamMember } from "./schema";
import { rightsOf } from "./user-context";

type Row = {
  id: number;
  email: string;
  name: string;
  role: Role;
  extra: string | null;
  active: number;
  joined: number;
  updatedAt: number;
};

const columns = sql`id, email, name, role, extra_rights as extra, active,
  password_hash is not null as joined, updated_at as updatedAt`;

/** Everybody who works here: those who may sign in first, A to Z. */
export async function listUsers(ctx: Context): Promise<TeamMember[]> {
  authorize(ctx, "users.manage");
  const members = await membersWhere(ctx, sql`deleted_at is null`);
  const key = ({ active, name }: TeamMember) => `${active ? 0 : 1} ${sortKey(name)}`;
  return members.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

export async function getUser(ctx: Context, id: number): Promise<TeamMember> {
  authorize(ctx, "users.manage");
  const [member] = await membersWhere(ctx, sql`id = ${id} and deleted_at is null`);
  if (!member) throw notFound("user", id);
  return member;
}

const membersWhere = async (ctx: Context, which: SQL) =>
  (await ctx.db.rows<Row>(sql`select ${columns} from users where ${which}`)).map(toMember);

function toMember({ extra, active, joined, ...row }: Row): TeamMember {
  const extraRights = extra
    ? [...rightsOf(row.role, extra)].filter((right) => inJson(extra, right))
    : [];
  return { ...row, extraRights, active: Boolean(active), joined: Boolean(joined) };
}

const inJson = (json: string, right: Right) => (JSON.parse(json) as unknown[]).includes(right);

export type Owner = { id: number; name: string };

/** Who may own clients, for pickers. Anybody who is signed in may know her colleagues' names. */
export async function listOwners(ctx: Context): Promise<Owner[]> {
  const owners = await ctx.db.rows<Owner>(
    sql`select id, name from users where active and deleted_at is null`,
  );
  return owners.sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}

export type Colleague = { id: number; name: string; email: string; role: Role; active: boolean };

/** Everybody who works here, by number: for programs, which know people by their addresses. */
export async function listColleagues(ctx: Context): Promise<Colleague[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const found = await ctx.db.rows<Omit<Colleague, "active"> & { active: number }>(
    sql`select id, name, email, role, active from users where deleted_at is null order by id`,
  );
  return found.map((row) => ({ ...row, active: row.active === 1 }));
}

export type Profile = {
  id: number;
  email: string;
  name: string;
  role: Role;
  language: Language | null;
  theme: Theme;
};

/** The one who asks, as her own account page shows her. */
export async function getProfile(ctx: Context): Promise<Profile> {
  const { id } = ctx.actor;
  const [profile] = await ctx.db.rows<Profile>(
    sql`select id, email, name, role, language, theme from users where id = ${id}`,
  );
  if (!profile) throw notFound("user", id ?? "");
  return profile;
}
