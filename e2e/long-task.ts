import { sql } from "drizzle-orm";
import type { Context } from "@/lib/context";
import { startLong } from "@/lib/history/long-operation";
import { type Failure, runLong } from "@/lib/history/run-long";

type Task = {
  id: number;
  /** Does one row more, or all that are left. */
  step: () => void;
  finish: () => void;
  over: Promise<unknown>;
};

/** A deactivation of these clients, row by row, that goes on only when told. */
export async function beginTask(
  ctx: Context,
  clients: number[],
  failures: Failure[] = [],
): Promise<Task> {
  const total = clients.length + failures.length;
  const id = await startLong(ctx, { kind: "clients.deactivate", total, cursor: 0 });
  let open = 0;
  let told = () => {};
  const step = () => {
    open++;
    told();
  };
  const finish = () => {
    open = Number.POSITIVE_INFINITY;
    told();
  };
  const over = runLong(ctx, id, {
    prepare: async ({ cursor }) => {
      while (open <= Number(cursor)) await new Promise<void>((go) => (told = go));
    },
    chunk: async (w, { cursor }) => {
      const at = Number(cursor);
      await w.rows(sql`update clients set active = false, version = version + 1
        where id = ${clients[at] ?? 0}`);
      const last = at + 1 >= clients.length;
      return { cursor: last ? null : at + 1, done: 1, failures: last ? failures : [] };
    },
  });
  return { id, step, finish, over };
}
