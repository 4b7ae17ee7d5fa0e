import { sql } from "drizzle-orm";
import {
  insertPrepared,
  nextClientId,
  ownColumns,
  type PreparedClient,
  prepareClient,
} from "../clients/insert";
import { authorize, type Context } from "../context";
import { activeFields } from "../fields/queries";
import type { FieldValue } from "../fields/set-values";
import { groupIdsByKey } from "../groups/group-ids";
import { groupKey } from "../groups/key";
import { startLong } from "../history/long-operation";
import { type Chunk, runLong } from "../history/run-long";
import { believableClients, type GeneratedClient } from "./believable";
import { customFiller } from "./custom-values";

export type Generated = { operation: number; created: number };
type Ready = PreparedClient & { groups: string[] };

/** Makes believable clients, owned by the users there are: the same ones for the same seed. */
export async function generateClients(
  ctx: Context,
  { count, seed }: { count: number; seed: number },
  onProgress?: (done: number) => void,
): Promise<Generated> {
  authorize(ctx, "clients.create");
  const params = { count, seed };
  const id = await startLong(ctx, { kind: "clients.generate", total: count, params });
  const owners = await activeUsers(ctx);
  const valuesOf = customFiller(seed, await activeFields(ctx));
  const clients = believableClients(seed, count);
  const ready: Ready[] = [];
  let first = 0; // how many are written: where `ready` begins
  const prepare = async ({ cursor, size }: { cursor: unknown; size: number }) => {
    ready.splice(0, Number(cursor) - first);
    first = Number(cursor);
    for (let i = first + ready.length; ready.length < size && i < count; i++) {
      const next = clients.next();
      if (next.done) return;
      const ownerId = owners[i % owners.length] ?? null;
      ready.push(readyClient(next.value, ownerId, valuesOf(next.value)));
    }
  };
  const chunk: Chunk = async (w, { cursor, size }) => {
    const some = ready.slice(0, size);
    const groupIds = await groupIdsByKey(
      w,
      some.flatMap(({ groups }) => groups),
    );
    const [next] = await w.rows<{ id: number }>(nextClientId);
    insertPrepared(w, some.map(inGroups(groupIds)), next?.id ?? 1);
    const end = Number(cursor) + some.length;
    return { cursor: end < count ? end : null, done: some.length };
  };
  const { done } = await runLong(ctx, id, { chunk, prepare }, onProgress);
  return { operation: id, created: done };
}

async function activeUsers({ db }: Context): Promise<number[]> {
  const users = await db.rows<{ id: number }>(
    sql`select id from users where active and deleted_at is null order by id`,
  );
  return users.map(({ id }) => id);
}

function readyClient(
  client: GeneratedClient,
  ownerId: number | null,
  values: readonly FieldValue[],
): Ready {
  const { contacts, groups, createdAt } = client;
  const own = ownColumns({ ...client, ownerId });
  return { ...prepareClient({ own, people: contacts, outside: [], values, createdAt }), groups };
}

const inGroups = (ids: Map<string, number>) => (client: Ready) => ({
  ...client,
  groupIds: client.groups.flatMap((name) => ids.get(groupKey(name)) ?? []),
});
