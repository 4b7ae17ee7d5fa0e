import { expect, test } from "vitest";
import { createClient, updateClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import { testContext, testUser } from "../testing";
import { nameConflicts } from "./name-conflicts";
import { undoOperation } from "./undo";

test("what an undo leaves alone carries the names of its client and people", async () => {
  const ctx = await testContext();
  const [ana, ion] = [
    await testUser(ctx.db, "sales", "Ana"),
    await testUser(ctx.db, "sales", "Ion"),
  ];
  const { id } = await createClient(ctx, clientInput.parse({ name: "Acme" }));
  const { operation } = await updateClient(ctx, { id, ownerId: ana.actor.id });
  await updateClient(ctx, { id, ownerId: ion.actor.id });
  const { result } = await undoOperation(ctx, operation ?? 0);
  const { conflicts, people } = await nameConflicts(ctx, result);
  const [anaId, ionId] = [ana.actor.id, ion.actor.id];
  expect(conflicts).toMatchObject([
    { clientName: "Acme", field: "owner_id", before: null, mine: anaId, theirs: ionId },
  ]);
  expect(people).toEqual([
    [anaId, "Ana"],
    [ionId, "Ion"],
  ]);
  const stranger = await testUser(ctx.db, "sales", "Eva");
  expect((await nameConflicts(stranger, result)).conflicts[0]?.clientName).toBeNull();
});

test("a clean undo asks nothing", async () => {
  const ctx = await testContext();
  const clean = { done: 1, skipped: 0, conflicts: [] };
  expect(await nameConflicts(ctx, clean)).toEqual({ ...clean, people: [] });
});
