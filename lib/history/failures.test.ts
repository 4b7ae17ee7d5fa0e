import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { createClient, updateClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import type { Context } from "../context";
import { testContext, testUser } from "../testing";
import { countReasons, type FailureWords, failureLines } from "./failures";
import { startLong } from "./long-operation";
import { type Failure, runLong } from "./run-long";

const words: FailureWords = {
  columns: {
    position: "Position",
    client: "Number",
    name: "Client",
    outcome: "Outcome",
    reason: "Reason",
  },
  outcome: (outcome) => outcome,
  reason: (reason) => (reason === "bulk.reasons.gone" ? "It is gone" : reason),
};

async function leavingOut(ctx: Context, failures: Failure[]): Promise<number> {
  const id = await startLong(ctx, { kind: "clients.delete", total: failures.length });
  await runLong(ctx, id, async () => ({ cursor: null, done: 0, failures }));
  return id;
}

async function file(ctx: Context, id: number): Promise<string[]> {
  let text = "";
  for await (const line of failureLines(ctx, id, words)) text += line;
  return text.trimEnd().split("\r\n");
}

const gone = (position: number): Failure => ({
  position,
  entityId: 900 + position,
  outcome: "skipped",
  reason: "bulk.reasons.gone",
});

test("the file names what was left out and why, the failed first, all pages of it", async () => {
  const ctx = await testContext("admin");
  const { id: client } = await createClient(ctx, clientInput.parse({ name: "Bread, Ltd" }));
  const broken = { position: 7, entityId: client, outcome: "failed", reason: "=1+1" } as const;
  const many = Array.from({ length: 1100 }, (_, i) => gone(i + 10));
  const lines = await file(ctx, await leavingOut(ctx, [...many, broken]));
  expect(lines).toHaveLength(1102);
  expect(lines[0]).toBe("\uFEFFPosition,Number,Client,Outcome,Reason");
  expect(lines[1]).toBe(`7,${client},"Bread, Ltd",failed,'=1+1`);
  expect(lines[2]).toBe("10,910,,skipped,It is gone");
  expect(lines.at(-1)).toBe("1109,2009,,skipped,It is gone");
});

test("a client that one may not see has no name", async () => {
  const admin = await testContext("admin");
  const sales = await testUser(admin.db, "sales");
  const { id: theirs } = await createClient(admin, clientInput.parse({ name: "Secret" }));
  const skipped = { position: 0, entityId: theirs, outcome: "skipped", reason: "" } as const;
  const id = await leavingOut(sales, [skipped]);
  expect(await file(sales, id)).toContain(`0,${theirs},,skipped,`);
  expect(await file(admin, id)).toContain(`0,${theirs},Secret,skipped,`);
});

test("what an undo left alone is told by its client", async () => {
  const ctx = await testContext("admin");
  const { id } = await createClient(ctx, clientInput.parse({ name: "First" }));
  const { operation: edit } = await updateClient(ctx, { id, city: "Iași" });
  const [change] = await ctx.db.rows<{ id: number }>(
    sql`select id from changes where operation_id = ${edit}`,
  );
  const undo = await startLong(ctx, { kind: "undo", undoOf: edit ?? 0 });
  const left = { position: change?.id ?? 0, entityId: 77, outcome: "skipped" as const };
  await runLong(ctx, undo, async () => ({
    cursor: null,
    done: 0,
    failures: [{ ...left, reason: "city was changed since" }],
  }));
  expect((await file(ctx, undo))[1]).toBe(
    `${left.position},${id},First,skipped,city was changed since`,
  );
});

test("somebody else's operation is not there", async () => {
  const admin = await testContext("admin");
  const sales = await testUser(admin.db, "sales");
  const id = await leavingOut(admin, [gone(1)]);
  await expect(file(sales, id)).rejects.toMatchObject({ code: "not_found" });
});

test("reasons are counted for each operation, the most frequent first", async () => {
  const ctx = await testContext("admin");
  const rare = { position: 9, outcome: "failed", reason: "name: is missing" } as const;
  const first = await leavingOut(ctx, [rare, gone(1), gone(2)]);
  const second = await leavingOut(ctx, [gone(3)]);
  const counted = await countReasons(ctx, [first, second]);
  expect(counted.get(first)).toEqual([
    { outcome: "skipped", reason: "bulk.reasons.gone", count: 2 },
    { outcome: "failed", reason: "name: is missing", count: 1 },
  ]);
  expect(counted.get(second)).toHaveLength(1);
  expect(await countReasons(ctx, [])).toEqual(new Map());
});
