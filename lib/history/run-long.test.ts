import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { testContext } from "../testing";
import { jot } from "./bookkeeping";
import { getOperation, startLong, stopLong } from "./long-operation";
import { type Chunk, runLong } from "./run-long";

/** Makes a setting a row, up to `last`; `after` is called within each chunk's transaction. */
const counting =
  (last: number, after: (cursor: number) => unknown = () => undefined): Chunk =>
  async (w, { cursor }) => {
    const next = Number(cursor) + 1;
    await w.rows(sql`insert into settings (key, value) values (${`row ${next}`}, 'true')`);
    await after(next);
    return { cursor: next < last ? next : null, done: 1 };
  };

const settled = async (ctx: Awaited<ReturnType<typeof testContext>>) =>
  (await ctx.db.rows<{ key: string }>(sql`select key from settings order by id`)).length;

describe("runLong", () => {
  test("keeps each chunk with its progress", async () => {
    const ctx = await testContext();
    const id = await startLong(ctx, { kind: "test", total: 5 });
    const ended = await runLong(ctx, id, counting(5));
    expect(ended).toMatchObject({ state: "done", done: 5 });
    expect(await settled(ctx)).toBe(5);
  });

  test("a chunk that fails leaves no row; whoever resumes does none twice", async () => {
    const ctx = await testContext();
    const id = await startLong(ctx, { kind: "test", total: 5 });
    const breaking = counting(5, (cursor) => {
      if (cursor === 3) throw new Error("the lights went out");
    });
    await expect(runLong(ctx, id, breaking)).rejects.toThrow("lights");
    expect(await getOperation(ctx, id)).toMatchObject({ state: "failed", done: 2, cursor: 2 });
    await jot(ctx.db, sql`update operations set state = 'running' where id = ${id}`);
    expect(await runLong(ctx, id, counting(5))).toMatchObject({ state: "done", done: 5 });
    expect(await settled(ctx)).toBe(5);
  });

  test("stops when asked, after the chunk in hand", async () => {
    const ctx = await testContext();
    const id = await startLong(ctx, { kind: "test", total: 50 });
    let asked: Promise<unknown> | undefined;
    const stopping = counting(50, (cursor) => {
      if (cursor === 4) asked = stopLong(ctx, id);
    });
    const ended = await runLong(ctx, id, stopping);
    await asked;
    expect(ended.state).toBe("stopped");
    expect(await settled(ctx)).toBe(4);
  });

  test("waits for nobody: a lease that somebody holds is left alone", async () => {
    const ctx = await testContext();
    const id = await startLong(ctx, { kind: "test", total: 3 });
    await jot(
      ctx.db,
      sql`update operations set lease_holder = 'another',
      lease_until = ${Date.now() + 60_000} where id = ${id}`,
    );
    expect(await runLong(ctx, id, counting(3))).toMatchObject({ state: "running", done: 0 });
    await jot(ctx.db, sql`update operations set lease_until = ${Date.now() - 1} where id = ${id}`);
    expect(await runLong(ctx, id, counting(3))).toMatchObject({ state: "done", done: 3 });
  });
});
