import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import {
  API_QUOTA,
  API_WINDOW_SECONDS,
  DEFAULT_CURRENCY,
  DEFAULT_LANGUAGE,
  DEFAULT_ZONE,
} from "./defaults";
import { type Settings, settingsChange } from "./schema";

const DEFAULTS: Settings = {
  name: "Clientele",
  language: DEFAULT_LANGUAGE,
  currency: DEFAULT_CURRENCY,
  zone: DEFAULT_ZONE,
  duplicates: "reject",
  groupDiscount: "highest",
  apiQuota: API_QUOTA,
  apiWindowSeconds: API_WINDOW_SECONDS,
  apiQueryTokens: true,
};

/** All settings in one query; what was never said, or can't be read, is the default. */
export async function readSettings(db: Db): Promise<Settings> {
  const rows = await db.rows<{ key: string; value: string }>(sql`select key, value from settings`);
  const kept = rows.map(({ key, value }) => [key, value] as const).flatMap(readable);
  return { ...DEFAULTS, ...Object.fromEntries(kept) };
}

function readable([key, value]: readonly [string, string]) {
  try {
    const { data } = settingsChange.safeParse({ [key]: JSON.parse(value) });
    return Object.entries(data ?? {});
  } catch {
    return [];
  }
}
