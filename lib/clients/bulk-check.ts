import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import { fromRow } from "@/db/from-row";
import { type Field, fields } from "@/db/schema";
import type { Context } from "../context";
import { invalidField } from "../errors";
import { readValue } from "../fields/read-value";
import type { How } from "./bulk-change";

/** Who is given to clients has to be on the team. */
export async function refuseUnknownUsers({ db }: Context, ids: readonly number[], field: string) {
  const found = await db.rows(sql`select id from users
    where active and deleted_at is null and id in ${idsIn(ids)}`);
  if (found.length < ids.length) throw invalidField(field, "errors.unknownUser");
}

export async function refuseUnknownGroups({ db }: Context, ids: readonly number[]) {
  const found = await db.rows(
    sql`select id from groups where deleted_at is null and id in ${idsIn(ids)}`,
  );
  if (found.length < ids.length) throw invalidField("ids", "errors.unknownGroup");
}

type Given = { field: number; how: How; value: string | null };

/** A custom field in use with the value that is given, as it is kept. */
export async function readCustom({ db }: Context, { field: id, how, value }: Given) {
  const [row] = await db.rows<Record<string, unknown>>(
    sql`select * from fields where id = ${id} and deleted_at is null`,
  );
  if (!row) throw invalidField("field", "errors.unknownField");
  const field = fromRow(fields, row);
  if (field.archivedAt !== null) throw invalidField("field", "errors.fieldArchived");
  if (how !== "replace" && field.type !== "multi") throw invalidField("how", "errors.choice");
  // what is taken away may be a choice that was archived
  const read = readValue(field, value, how === "remove" ? allChoices(field) : null);
  if ("problem" in read) throw invalidField("value", read.problem);
  if (how !== "replace" && read.value === null) throw invalidField("value", "errors.required");
  return { field, value: read.value };
}

const allChoices = ({ choices }: Field) => choices.map(({ id }) => id).join(",");
