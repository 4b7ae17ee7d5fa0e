import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { groups } from "@/db/schema";
import type { Writer } from "@/db/write";
import { groupKey } from "./key";

/** The ids of groups of these names, by their keys; those that are missing are made. */
export async function groupIdsByKey(
  w: Writer,
  names: readonly string[],
): Promise<Map<string, number>> {
  const wanted = new Map(names.toReversed().map((name) => [groupKey(name), name]));
  if (!wanted.size) return new Map();
  const keys = JSON.stringify([...wanted.keys()]);
  const found = sql`select id, name_sort as key from groups
    where deleted_at is null and name_sort in (select value from json_each(${keys}))`;
  const there = new Map((await w.rows<Found>(found)).map(({ id, key }) => [key, id]));
  const missing = [...wanted].filter(([key]) => !there.has(key));
  if (!missing.length) return there;
  w.later(
    insertRows(
      groups,
      missing.map(([nameSort, name]) => ({ name, nameSort })),
    ),
  );
  await w.flush();
  return new Map((await w.rows<Found>(found)).map(({ id, key }) => [key, id]));
}

type Found = { id: number; key: string };
