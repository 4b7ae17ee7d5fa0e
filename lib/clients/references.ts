import { type SQL, sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Context } from "../context";
import { AppError, type Fields } from "../errors";
import type { ClientChange } from "./schema";

export type Known = { kind: "owner" | "group"; id: number };

/** The owner and groups that a change names and that are really there. */
export function referencesOf({ ownerId, groupIds }: ClientChange): SQL {
  return sql`select 'owner' as kind, id from users
      where id = ${ownerId ?? null} and active and deleted_at is null
    union all select 'group', id from groups
      where deleted_at is null and id in ${idsIn(groupIds ?? [])}`;
}

export function refuseUnknown(change: ClientChange, known: readonly Known[]) {
  const fields = unknownFields(change, known);
  if (!Object.keys(fields).length) return;
  throw new AppError("invalid", "Some fields need attention.", { fields, key: "errors.invalid" });
}

/** Asked by itself, where other fields are wrong already and all are to be named at once. */
export const unknownReferences = async ({ db }: Context, change: ClientChange): Promise<Fields> =>
  unknownFields(change, await db.rows<Known>(referencesOf(change)));

function unknownFields({ ownerId, groupIds }: ClientChange, known: readonly Known[]): Fields {
  const there = new Set(known.map(({ kind, id }) => `${kind} ${id}`));
  const fields: Fields = {};
  if (ownerId && !there.has(`owner ${ownerId}`)) fields.ownerId = ["errors.unknownUser"];
  if (groupIds?.some((id) => !there.has(`group ${id}`))) fields.groupIds = ["errors.unknownGroup"];
  return fields;
}
