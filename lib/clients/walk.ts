import { type SQL, sql } from "drizzle-orm";
import type { Key, Order, Segment } from "./order";

export type Walk = {
  order: Order;
  descending?: boolean;
  after?: Key;
  before?: Key;
};

/** How the rows of a walk are found. */
export type Way = {
  /** Sort what few rows there are, in place of walking the index of all. */
  few?: boolean;
  /** Look at no more rows of the index than this. */
  most?: number;
  /** And begin there: a condition on what is walked. */
  from?: SQL;
};

type Asked = { which: SQL; limit: number };

const MOST_KEYS = 3; // before each row's number of segment; the cursor's schema knows this too

/**
 * One page of a walk as a query: `hit` (the client's number), `seg` and `k0`… (its place in the
 * order). Each segment is walked in its index and stops at a full page.
 */
export function pageOf(
  { order, descending = false, after, before }: Walk,
  asked: Asked,
  way: Way,
): SQL {
  const backwards = before !== undefined;
  const from = before ?? after;
  const segments = order.segments
    .map((segment, number) => ({ segment, number }))
    .filter(
      ({ number }) => !from || (backwards ? number <= Number(from[0]) : number >= Number(from[0])),
    );
  if (backwards) segments.reverse();
  if (way.most !== undefined) segments.splice(1); // how far it was looked at tells nothing of the next
  const down = descending !== backwards;
  const parts = segments.map(({ segment, number }) => {
    const start = from && Number(from[0]) === number ? from.slice(1) : undefined;
    return sql`select * from (${partOf({ segment, number, down, start }, asked, way)})`;
  });
  const union = sql.join(parts, sql` union all `);
  return parts.length > 1 ? sql`select * from (${union}) limit ${asked.limit}` : union;
}

/** The walk without a cursor of another order, which fits nowhere: it begins anew. */
export function soundWalk(walk: Walk): Walk {
  const { order, descending, after, before } = walk;
  return { order, descending, after: fitting(order, after), before: fitting(order, before) };
}

function fitting(order: Order, key: Key | undefined): Key | undefined {
  const segment = order.segments[Number(key?.[0])];
  return segment && key?.length === segment.keys.length + 1 ? key : undefined;
}

type Part = { segment: Segment; number: number; down: boolean; start: Key | undefined };

function partOf(
  { segment, number, down, start }: Part,
  { which, limit }: Asked,
  { few, most, from: bound }: Way,
): SQL {
  const { keys } = segment;
  const from = (few ? segment.few : segment.walk) ?? sql`clients`;
  const beyond = start ? beyondKey(keys, start, down) : sql`1`;
  const columns = placeColumns(segment, number);
  const order = inOrder(few ? keys.map((key) => sql`+${key}`) : keys, down);
  if (most === undefined)
    return sql`select ${columns} from ${from} where ${segment.which} and ${beyond} and ${which} order by ${order} limit ${limit}`;
  const begin = bound && number === 0 ? bound : sql`1`; // those without a value come after
  const near = sql`select ${columns} from ${from} where ${segment.which} and ${beyond} and ${begin} and clients.deleted_at is null
    order by ${order} limit ${most}`;
  return sql`select near.* from (${near}) as near cross join clients on clients.id = near.hit where ${which} limit ${limit}`;
}

function placeColumns({ keys }: Segment, number: number): SQL {
  const named = Array.from(
    { length: MOST_KEYS },
    (_, i) => sql`${keys[i] ?? sql`null`} as ${sql.raw(`k${i}`)}`,
  );
  return sql`clients.id as hit, ${number} as seg, ${sql.join(named, sql`, `)}`;
}

/** The place in an order of the client that `which` names, as a query. */
export function placeIn({ segments }: Order, named: SQL): SQL {
  const parts = segments.map(
    (segment, number) => sql`select ${placeColumns(segment, number)} from
      ${segment.few ?? sql`clients`} where ${named} and ${segment.which}`,
  );
  return sql.join(parts, sql` union all `);
}

const inOrder = (keys: readonly SQL[], down: boolean) =>
  sql.join(
    keys.map((key) => (down ? sql`${key} desc` : key)),
    sql`, `,
  );

/** Row values, so that the index is searched and not scanned. */
export function beyondKey(keys: readonly SQL[], start: Key, down: boolean): SQL {
  const values = sql.join(
    start.map((value) => sql`${value}`),
    sql`, `,
  );
  return sql`(${sql.join([...keys], sql`, `)}) ${sql.raw(down ? "<" : ">")} (${values})`;
}

export type Placed = {
  seg: number;
  k0: string | number | null;
  k1: string | number | null;
  k2: string | number | null;
};

/** The place of a row in the order, as a cursor. */
export const keyOf = ({ seg, k0, k1, k2 }: Placed): Key =>
  [seg, k0, k1, k2].filter((part): part is string | number => part !== null);

/** Cuts the one row more that was asked, and says where the neighbouring pages begin. */
export function cutPage<T extends Placed>(
  found: readonly T[],
  limit: number,
  { after, before }: Walk,
) {
  const rows = found.slice(0, limit);
  const more = found.length > limit;
  if (before) rows.reverse();
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    rows,
    next: last && (before || more) ? keyOf(last) : undefined,
    previous: first && (before ? more : after) ? keyOf(first) : undefined,
  };
}
