import { type SQL, sql } from "drizzle-orm";
import { seesClient } from "../clients/visibility";
import { authorize, type Context } from "../context";
import { excerpt } from "../notes/excerpt";
import { changesPart } from "./changes";
import {
  TIMELINE_FILTERS,
  TIMELINE_KINDS,
  type TimelineFilter,
  type TimelineItem,
  type TimelineKind,
  type TimelinePage,
  type TimelinePlace,
  type Told,
  timelinePlace,
} from "./schema";
import { behind, SOURCES } from "./sources";

type Asked = {
  clientId: number;
  filters?: readonly TimelineFilter[];
  after?: TimelinePlace;
  limit?: number;
};

type Row = Omit<TimelineItem, "told"> & { data: string };

/**
 * One stream over money, work, support, notes and changes of a client, last first, a page at a time.
 * Each kind is walked in its own index and gives a page at most; these are merged.
 */
export async function timelineOf(
  ctx: Context,
  { clientId, filters = [], after, limit = 50 }: Asked,
): Promise<TimelinePage> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const kinds = filters.length ? filters.flatMap((one) => TIMELINE_FILTERS[one]) : TIMELINE_KINDS;
  const parts = kinds.map((kind) => partOf(kind, { clientId, after, limit: limit + 1 }));
  const rank = sql.join(
    TIMELINE_KINDS.map((kind, i) => sql.raw(`when '${kind}' then ${i}`)),
    sql` `,
  );
  const rows = await ctx.db.rows<Row>(sql`select kind, id, at, since, data
    from (${sql.join(parts, sql` union all `)})
    where ${seesClient(ctx, clientId)}
    order by at desc, case kind ${rank} end, id desc limit ${limit + 1}`);
  const items = rows.slice(0, limit).map(toItem);
  const last = items.at(-1);
  const more = rows.length > limit && last;
  return { items, next: more ? timelinePlace.encode([last.at, last.kind, last.id]) : undefined };
}

/** Of a note, which is markdown, the beginning is told as plain text. */
function toItem({ data, ...row }: Row): TimelineItem {
  const told: Told = JSON.parse(data);
  const text = row.kind === "note" ? excerpt(told.text ?? "") : told.text;
  return { ...row, told: { ...told, text } };
}

type Part = { clientId: number; after: TimelinePlace | undefined; limit: number };

function partOf(kind: TimelineKind, { clientId, after, limit }: Part): SQL {
  const order = Math.sign(place(kind) - place(after?.[1] ?? kind)) as -1 | 0 | 1;
  if (kind === "change") return changesPart({ clientId, after, order, limit });
  const { table, at, data, live = sql`true` } = SOURCES[kind];
  return sql`select * from (select ${kind} as kind, id, ${at} as at, created_at as since, ${data} as data
    from ${table} where client_id = ${clientId} and deleted_at is null and ${live} and ${behind(at, after, order)}
    order by ${at} desc, id desc limit ${limit})`;
}

const place = (kind: TimelineKind) => TIMELINE_KINDS.indexOf(kind);
