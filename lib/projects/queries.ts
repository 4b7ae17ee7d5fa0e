import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { type Project, projects } from "@/db/schema";
import { visibleClients } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { type AllAsked, pageOfAllRecords, walkRecords } from "../records/all-records";
import { countByStatus } from "../records/count-by-status";
import { inStatus } from "../records/in-status";
import { getRecord, pageOfRecords, type RecordPage } from "../records/page-of-records";
import { type Named, userNames } from "../users/names";
import { PROJECTS_SHOWN } from "./shown";

/** A project as screens and programs know it. */
export type ProjectRow = Project & { members: Named[] };

type OfClient = {
  clientId: number;
  statuses?: readonly Project["status"][];
  after?: string;
  limit?: number;
};

/** The projects of a client that one may see, a page at a time, last first. */
export async function listClientProjects(
  ctx: Context,
  { statuses, ...asked }: OfClient,
): Promise<RecordPage<ProjectRow>> {
  const page = await pageOfRecords(ctx, projects, { ...asked, where: inStatus(statuses) });
  return { ...page, rows: await withMembers(ctx, page.rows) };
}

/** How many of a client's projects one may see go on, and how many are over. */
export async function countProjects(ctx: Context, clientId: number) {
  const inStatuses = await countByStatus(ctx, projects, { clientId });
  return { active: inStatuses(PROJECTS_SHOWN.active), over: inStatuses(PROJECTS_SHOWN.over) };
}

/** One live project of a live client that one may see. */
export async function getProject(ctx: Context, id: number): Promise<ProjectRow> {
  const project = await getRecord(ctx, projects, { id, what: "project" });
  const [row = { ...project, members: [] }] = await withMembers(ctx, [project]);
  return row;
}

type OfAll = AllAsked & { statuses?: readonly Project["status"][] };
type NumberedPage = { page: number; perPage: number };

const those = (statuses: OfAll["statuses"]) => ({
  table: projects,
  texts: ["name", "description"],
  where: inStatus(statuses),
});

/** The projects of all clients one may see, by number: a page, with the exact total. */
export async function listProjects(ctx: Context, { statuses, ...asked }: OfAll & NumberedPage) {
  const { rows, total } = await pageOfAllRecords(ctx, those(statuses), asked);
  return { rows: await withMembers(ctx, rows), total };
}

/** The same, all of them, batch after batch. */
export async function* walkProjects(
  ctx: Context,
  { statuses, ...asked }: OfAll & { limit?: number },
): AsyncGenerator<ProjectRow[]> {
  for await (const rows of walkRecords(ctx, those(statuses), asked))
    yield await withMembers(ctx, rows);
}

/** What live projects are called, where one may see their client. */
export async function projectNames(
  ctx: Context,
  ids: readonly number[],
): Promise<Map<number, string>> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  if (!ids.length) return new Map();
  const rows = await ctx.db.rows<{ id: number; name: string }>(sql`select projects.id,
    projects.name from projects join clients on clients.id = client_id
    where projects.id in ${idsIn(ids)} and projects.deleted_at is null and ${visibleClients(ctx)}`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function withMembers(ctx: Context, rows: readonly Project[]): Promise<ProjectRow[]> {
  const names = await userNames(
    ctx,
    rows.flatMap(({ memberIds }) => memberIds),
  );
  return rows.map((row) => ({
    ...row,
    members: row.memberIds.map((id) => ({ id, name: names.get(id) ?? `#${id}` })),
  }));
}
