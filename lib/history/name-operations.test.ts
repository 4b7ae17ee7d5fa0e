import { expect, test } from "vitest";
import { bulkClients } from "../clients/bulk";
import { createClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import { testContext, testUser } from "../testing";
import { nameOperations } from "./name-operations";
import { listOperations } from "./queries";
import { undoOperation } from "./undo";

test("an operation on one client leads to it, an undo says what it took back", async () => {
  const system = await testContext();
  const ctx = await testUser(system.db, "manager");
  const { id } = await createClient(ctx, clientInput.parse({ name: "Acme" }));
  const other = await createClient(ctx, clientInput.parse({ name: "Other" }));
  const { operation } = await bulkClients(ctx, "delete", [id, other.id]);
  await undoOperation(ctx, operation ?? 0);

  const { rows } = await listOperations(ctx);
  const named = await nameOperations(ctx, rows);
  expect(named.map(({ kind, clientId, original }) => [kind, clientId, original?.kind])).toEqual([
    ["undo", null, "clients.delete"],
    ["clients.delete", null, undefined],
    ["client.create", other.id, undefined],
    ["client.create", id, undefined],
  ]);
  expect(named[0]?.original?.count).toBe(2);
});

test("a client that one may not see is not led to", async () => {
  const system = await testContext();
  await createClient(system, clientInput.parse({ name: "Acme" }));
  const { rows } = await listOperations(system);
  const sales = await testUser(system.db, "sales");
  expect((await nameOperations(sales, rows))[0]?.clientId).toBeNull();
});
