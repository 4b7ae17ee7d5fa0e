import { expect, test } from "vitest";
import { undoOperation } from "../history/undo";
import { testContext, testUser } from "../testing";
import { bulkClients } from "./bulk";
import { deletedBy } from "./deleted-by";
import { createClient } from "./mutations";
import { clientInput } from "./schema";

const acme = clientInput.parse({ name: "Acme" });

test("the trash knows who deleted a client last", async () => {
  const system = await testContext();
  const ana = await testUser(system.db, "manager", "Ana");
  const ion = await testUser(system.db, "manager", "Ion");
  const { id } = await createClient(system, acme);
  await bulkClients(ana, "delete", [id]);
  expect((await deletedBy(system, [id])).get(id)).toBe("Ana");
  await bulkClients(ana, "restore", [id]);
  expect((await deletedBy(system, [id])).size).toBe(0);
  await bulkClients(ion, "delete", [id]);
  expect((await deletedBy(system, [id])).get(id)).toBe("Ion");
});

test("a creation taken back was deleted by who took it back", async () => {
  const system = await testContext();
  const ana = await testUser(system.db, "manager", "Ana");
  const { id, operation } = await createClient(system, acme);
  await undoOperation(ana, operation ?? 0);
  expect((await deletedBy(system, [id])).get(id)).toBe("Ana");
});
