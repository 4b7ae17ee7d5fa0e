import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Writer } from "@/db/write";
import type { Fields } from "../errors";

const UNKNOWN = {
  user: "errors.unknownUser",
  contact: "errors.unknownContact",
  project: "errors.unknownProject",
} as const;

/** What a field of a record names by number. */
export type Reference = { field: string; kind: keyof typeof UNKNOWN; ids: readonly number[] };

/**
 * The fields that name somebody who works here no more, or a contact or project that is not this
 * client's: asked within the write, in one round trip.
 */
export async function unknownFields(
  w: Writer,
  clientId: number,
  named: readonly Reference[],
): Promise<Fields> {
  const asked = named.filter(({ ids }) => ids.length);
  if (!asked.length) return {};
  const idsOf = (wanted: Reference["kind"]) =>
    idsIn(asked.flatMap(({ kind, ids }) => (kind === wanted ? ids : [])));
  const found = await w.rows<{ kind: string; id: number }>(sql`
    select 'user' as kind, id from users
      where id in ${idsOf("user")} and active and deleted_at is null
    union all select 'contact', id from contacts
      where id in ${idsOf("contact")} and client_id = ${clientId} and deleted_at is null
    union all select 'project', id from projects
      where id in ${idsOf("project")} and client_id = ${clientId} and deleted_at is null`);
  const there = new Set(found.map(({ kind, id }) => `${kind} ${id}`));
  const wrong = asked.filter(({ kind, ids }) => ids.some((id) => !there.has(`${kind} ${id}`)));
  return Object.fromEntries(wrong.map(({ field, kind }) => [field, [UNKNOWN[kind]]]));
}
