import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { fields } from "@/db/schema";
import { authorize, type Context } from "../context";
import type { FieldDefinition } from "./queries";

/** A custom field as far as it takes to say a value of it in words. */
export type ValueField = Pick<FieldDefinition, "name" | "type" | "choices">;

/**
 * Which field each value belongs to, by the value's own id. The history knows it of values that are
 * gone too; archived fields are named as well.
 */
export async function fieldsOfValues(
  ctx: Context,
  valueIds: readonly number[],
): Promise<[id: number, field: ValueField][]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  if (!valueIds.length) return [];
  const rows = await ctx.db.rows<Record<string, unknown>>(sql`select value_id, fields.* from
    (select distinct entity_id as value_id,
      coalesce(after ->> '$.field_id', before ->> '$.field_id') as field_id from changes
      where entity = 'field_values' and entity_id in ${idsIn(valueIds)} and kind <> 'update')
    as known cross join fields on fields.id = known.field_id`);
  return rows.map((row) => {
    const { name, type, choices } = fromRow(fields, row);
    return [Number(row.value_id), { name, type, choices }];
  });
}
