import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { nowMs } from "@/db/columns";
import { clients } from "@/db/schema";
import { type Context, may } from "../context";
import { invalidField } from "../errors";
import type { BulkChange, BulkField } from "./bulk-change";
import { readCustom, refuseUnknownGroups, refuseUnknownUsers } from "./bulk-check";
import { customDeed } from "./bulk-custom";
import { columnDeed, type Deed } from "./bulk-deed";
import { linkDeed } from "./bulk-hanging";
import { rederiveClients, UNDERIVED } from "./derive";
import { hasDocuments } from "./documents";
import { codeIsFree } from "./fiscal-duplicates";
import type { BulkVerb } from "./schema";
import { live } from "./visibility";

/** What a change does to clients. All that it says is read here, once; refuses what can't be done. */
export async function deedOf(ctx: Context, change: BulkChange): Promise<Deed> {
  switch (change.do) {
    case "owner":
      return ownerDeed(ctx, change.ownerId);
    case "groups":
      if (change.how !== "remove") await refuseUnknownGroups(ctx, change.ids);
      return linkDeed(change);
    case "managers":
    case "portalManagers":
      if (change.how !== "remove") await refuseUnknownUsers(ctx, change.ids, "ids");
      return linkDeed(change);
    case "field":
      return fieldDeed(change.field, change.value);
    case "custom": {
      const { field, value } = await readCustom(ctx, change);
      return customDeed(field, change.how, value);
    }
    default:
      return verbDeed(change.do);
  }
}

/** Deletes, restores, activates or deactivates those that are as `only` says. */
export const verbDeed = (verb: BulkVerb, only: SQL = sql`true`): Deed => {
  const { fitting, ...rest } = VERBS[verb];
  return columnDeed({ ...rest, fitting: sql`${fitting} and ${only}` });
};

const VERBS: Record<BulkVerb, Parameters<typeof columnDeed>[0]> = {
  delete: {
    set: sql`deleted_at = ${nowMs}`,
    fitting: sql`${live} and not ${hasDocuments}`,
    right: "delete",
    left: sql`case when deleted_at is null then 'hasDocuments' else 'already' end`,
  },
  restore: {
    set: sql`deleted_at = null`,
    fitting: sql`clients.deleted_at is not null and ${codeIsFree}`,
    right: "delete",
    left: sql`case when deleted_at is null then 'already' else 'codeTaken' end`,
  },
  activate: { set: sql`active = true`, fitting: sql`${live} and not active` },
  deactivate: { set: sql`active = false`, fitting: sql`${live} and active` },
};

async function ownerDeed(ctx: Context, owner: number | null): Promise<Deed> {
  if (owner !== null) await refuseUnknownUsers(ctx, [owner], "ownerId");
  else if (!may(ctx, "clients.read.all")) throw invalidField("ownerId", "errors.required"); // they would be nobody's
  const fitting = sql`${live} and owner_id is not ${owner}`;
  return columnDeed({ set: sql`owner_id = ${owner}`, fitting });
}

function fieldDeed(field: BulkField, value: string | null): Deed {
  const { name } = getTableColumns(clients)[field];
  const column = sql.identifier(name);
  const fitting = sql`${live} and ${column} is not ${value}`;
  const deed = columnDeed({ set: sql`${column} = ${value}`, fitting });
  if (UNDERIVED.has(name)) return deed;
  const run: Deed["run"] = async (ctx, w, ids) => {
    const changed = await deed.run(ctx, w, ids);
    await rederiveClients(w, changed);
    return changed;
  };
  return { ...deed, run };
}
