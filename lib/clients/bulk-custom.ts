import { sql } from "drizzle-orm";
import { idsIn } from "@/db/bulk";
import type { Field } from "@/db/schema";
import type { Writer } from "@/db/write";
import { fieldValue, type KeptValue, setValues, UNSEARCHED } from "../fields/set-values";
import type { How } from "./bulk-change";
import { changeable, type Deed, renewed } from "./bulk-deed";
import { rederiveClients } from "./derive";

/** A custom field in all of them; of several choices, some may come or go and the others stay. */
export function customDeed(field: Field, how: How, value: string | null): Deed {
  const wanted = (kept: string | null) =>
    how === "replace" ? value : joined(field, kept, { how, value });
  return {
    right: "update",
    run: async (ctx, w, all) => {
      const ids = await changeable(ctx, w, all);
      const kept = await keptIn(w, field.id, ids);
      const settings = ids.flatMap((clientId) => {
        const now = kept.get(clientId);
        const next = wanted(now?.value ?? null);
        if (next === (now?.value ?? null)) return [];
        return { clientId, values: [fieldValue(field, next)], kept: now ? [now] : [] };
      });
      const changed = settings.map(({ clientId }) => clientId);
      if (!changed.length) return [];
      setValues(w, settings);
      w.later(renewed(changed));
      await w.flush();
      if (!UNSEARCHED.includes(field.type)) await rederiveClients(w, changed);
      return changed;
    },
  };
}

type Coming = { how: How; value: string | null };

/** Numbers of choices, in the order in which the field has them. */
function joined({ choices }: Field, kept: string | null, { how, value }: Coming) {
  const given = new Set(value?.split(","));
  const now = new Set(kept?.split(","));
  const stays = ({ id }: { id: number }) =>
    how === "add"
      ? now.has(String(id)) || given.has(String(id))
      : now.has(String(id)) && !given.has(String(id));
  return (
    choices
      .filter(stays)
      .map(({ id }) => id)
      .join(",") || null
  );
}

async function keptIn(w: Writer, field: number, clientIds: readonly number[]) {
  const rows = await w.rows<KeptValue & { clientId: number }>(sql`select id,
    client_id as clientId, field_id as fieldId, value from field_values
    where field_id = ${field} and client_id in ${idsIn(clientIds)}`);
  return new Map(rows.map((row) => [row.clientId, row]));
}
