import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { undoOperation } from "../history/undo";
import { write } from "../history/write";
import { testContext, testUser } from "../testing";
import { createClient, updateClient } from "./mutations";
import { getClient } from "./record";

test("an owner has a client since it was last given to her, else since it was made", async () => {
  const ctx = await testContext("admin");
  const [ana, dan] = [
    await testUser(ctx.db, "sales", "Ana"),
    await testUser(ctx.db, "sales", "Dan"),
  ];
  const { id } = await createClient(ctx, { name: "Acme", ownerId: ana.actor.id });
  const owner = async () => (await getClient(ctx, id)).owner;
  const { createdAt } = await getClient(ctx, id);
  expect(await owner()).toEqual({ id: ana.actor.id, name: "Ana", since: createdAt });

  await updateClient(ctx, { id, city: "Arad" });
  const given = await updateClient(ctx, { id, ownerId: dan.actor.id });
  await updateClient(ctx, { id, city: "Cluj" });
  /** As if days lay between them. */
  const dayOf = async (operation: number | null, at: number) =>
    write(ctx, { kind: "client.update" }, (w) =>
      w.send(sql`update changes set at = ${at} where operation_id = ${operation}`),
    );
  await dayOf(given.operation, 86_400_000);
  expect(await owner()).toEqual({ id: dan.actor.id, name: "Dan", since: 86_400_000 });

  const back = await undoOperation(ctx, given.operation ?? 0);
  await dayOf(back.operation, 2 * 86_400_000);
  expect(await owner()).toEqual({ id: ana.actor.id, name: "Ana", since: 2 * 86_400_000 });
  await updateClient(ctx, { id, ownerId: null });
  expect(await owner()).toBeNull();
});
