import { type SQL, sql } from "drizzle-orm";
import type { TimelinePlace } from "./schema";
import { behind } from "./sources";

/** The client itself and what is part of it: records tell of their own beginning. */
const OWN = sql`('clients', 'contacts', 'client_groups', 'client_people', 'external_ids', 'field_values')`;

const MOST = 600; // changes that a page is made of: an operation rarely has more than a few on one client

type Part = {
  clientId: number;
  after: TimelinePlace | undefined;
  order: -1 | 0 | 1;
  limit: number;
};

/**
 * What was done to a client, an item an operation: its own changes, and what became of its records.
 * Walked backwards in changes_client_idx, whose numbers grow with time.
 */
export function changesPart({ clientId, after, order, limit }: Part): SQL {
  const older = after ? sql`at <= ${after[0]}` : sql`true`;
  return sql`select * from (select * from (select 'change' as kind, operation_id as id, max(last.at) as at,
      max(last.at) as since, json_object('operation', operations.kind, 'who', actor_name,
        'actorKind', actor_kind, 'title', label) as data
    from (select operation_id, at from changes
      where client_id = ${clientId} and ${older} and (entity in ${OWN} or kind = 'update')
      order by id desc limit ${MOST}) as last
    join operations on operations.id = operation_id group by operation_id)
    where ${behind(sql`at`, after, order)} order by at desc, id desc limit ${limit})`;
}
