import { sql } from "drizzle-orm";
import type { Context } from "../context";
import { AppError } from "../errors";
import { fiscalColumns } from "./insert";
import type { ClientChange } from "./schema";
import { live, visibleClients } from "./visibility";

export type DuplicatePolicy = "reject" | "allow";
export type Twin = { id: number; name: string; visible: number; setting: string | null };

/** What a refusal carries: those that the asker may see, and how many there are. */
export type Duplicates = { duplicateOf: { id: number; name: string }[]; count: number };

/** The workspace's own policy, as JSON; null when nobody ever set one. */
const setting = sql`(select value from settings where key = 'duplicates')`;

/** Live clients with the same fiscal code; asked inside the write, so that two at once can't both pass. */
export function duplicatesOf(ctx: Context, change: ClientChange, except = 0) {
  const { fiscalCode } = fiscalColumns(change);
  return sql`select id, name, ${visibleClients(ctx)} as visible, ${setting} as setting from clients
    where ${live} and fiscal_code = ${fiscalCode} and id <> ${except} order by id limit 10`;
}

/**
 * Refuses a second client with one fiscal code, unless the call or else the workspace allows it;
 * names only those that the asker may see.
 */
export function refuseDuplicates(twins: readonly Twin[], policy?: DuplicatePolicy) {
  const [twin] = twins;
  if (!twin || (policy ?? JSON.parse(twin.setting ?? "null")) === "allow") return;
  const seen = twins.filter(({ visible }) => visible).map(({ id, name }) => ({ id, name }));
  const message = seen[0]
    ? `The client «${seen[0].name}» (${seen[0].id}) has this fiscal code already.`
    : "Another client has this fiscal code already.";
  throw new AppError("conflict", message, {
    key: "errors.duplicate",
    fields: { fiscalCode: ["errors.duplicate"] },
    data: { duplicateOf: seen, count: twins.length } satisfies Duplicates,
  });
}

/** A deleted client whose code a live one carries by now comes back only where two may have one. */
export const codeIsFree = sql`(${setting} = '"allow"' or not exists (select 1 from clients as twin
  where twin.fiscal_code = clients.fiscal_code and twin.deleted_at is null))`;
