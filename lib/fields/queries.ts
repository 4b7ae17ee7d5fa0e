import { sql } from "drizzle-orm";
import type { Choice, FieldType } from "@/db/field-types";
import { fromRow } from "@/db/from-row";
import { type Field, fields } from "@/db/schema";
import { authorize, type Context } from "../context";
import { valueText } from "./read-value";

/** A custom field as screens and programs know it. */
export type FieldDefinition = {
  id: number;
  name: string;
  type: FieldType;
  choices: Choice[];
  help: string | null;
  /** As a person writes it; "" is none. */
  defaultValue: string;
  required: boolean;
  onTable: boolean;
  archived: boolean;
  version: number;
};

/** All custom fields in their order, archived ones last. */
export async function listFields(ctx: Context): Promise<FieldDefinition[]> {
  authorize(ctx, "clients.read.own", "clients.read.all");
  const rows = await ctx.db.rows<Record<string, unknown>>(sql`select * from fields
    where deleted_at is null order by archived_at is not null, sort_order, id`);
  return rows.map((row) => toDefinition(fromRow(fields, row)));
}

/** Those in use. */
export const activeFields = async (ctx: Context) =>
  (await listFields(ctx)).filter(({ archived }) => !archived);

function toDefinition(field: Field): FieldDefinition {
  const { id, name, type, choices, help, defaultValue, required, onTable, version } = field;
  const archived = field.archivedAt !== null;
  const said = defaultValue === null ? "" : valueText(field, defaultValue);
  return {
    id,
    name,
    type,
    choices,
    help,
    defaultValue: said,
    required,
    onTable,
    archived,
    version,
  };
}

/** How many live clients have a value in each field, by its id. */
export async function countHolders(ctx: Context): Promise<Map<number, number>> {
  authorize(ctx, "fields.write");
  const rows = await ctx.db.rows<{ id: number; n: number }>(sql`select field_id as id, count(*) as n
    from field_values where client_id in (select id from clients where deleted_at is null) group by field_id`);
  return new Map(rows.map(({ id, n }) => [id, n]));
}

/** What a client has in its fields: a JSON object by field id, from `clients`; null when nothing. */
export const customColumn = sql`(select nullif(json_group_object(field_id, value), '{}')
  from field_values where client_id = clients.id) as custom`;

/** That column as people and programs read it, by the id of each field in use. */
export function customTexts(
  fields: readonly Pick<FieldDefinition, "id" | "type" | "choices">[],
  column: string | null,
): Map<number, string> {
  const values: Record<string, string> = column === null ? {} : JSON.parse(column);
  return new Map(
    fields.flatMap((field) => {
      const value = values[field.id];
      return value === undefined ? [] : [[field.id, valueText(field, value)]];
    }),
  );
}
