import { type SQL, sql } from "drizzle-orm";
import { authorize, type Context } from "../context";
import { write } from "../history/write";
import type { SettingsChange } from "./schema";

/** Changes what is given and differs. */
export async function updateSettings(ctx: Context, change: SettingsChange) {
  authorize(ctx, "settings.manage");
  const label = Object.keys(change).join(", ");
  const { operation } = await write(ctx, { kind: "settings.update", label }, async (w) => {
    w.later(...keepSettings(change));
  });
  return { operation };
}

/** The statements that keep settings, for a write that does more. */
export const keepSettings = (change: SettingsChange): SQL[] =>
  Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const json = JSON.stringify(value);
      return sql`insert into settings (key, value) values (${key}, ${json})
        on conflict (key) do update set value = excluded.value where value <> excluded.value`;
    });
