import { type SQL, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";

export type FieldText = { clientId: number; name: string; text: string };

/** The labels of the choices that a value names by number, from `fields` and `field_values`. */
const labels = sql`(select group_concat(value ->> '$.label', ', ') from json_each(fields.choices)
  where instr(',' || field_values.value || ',', ',' || (value ->> '$.id') || ','))`;

/** What people look for among the custom values of these clients: words, links, numbers and choices. */
export const fieldTexts = (
  clientIds: readonly number[],
): SQL => sql`select client_id as clientId, name,
  case when type in ('choice', 'multi') then ${labels} else field_values.value end as text
  from field_values join fields on fields.id = field_id
  where client_id in ${idsIn(clientIds)} and type not in ('date', 'checkbox')
    and archived_at is null and fields.deleted_at is null`;
