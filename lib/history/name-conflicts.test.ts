import { expect, test } from "vitest";
import { createClient, updateClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import { addContact, updateContact } from "../contacts/mutations";
import { createField } from "../fields/mutations";
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

test("a conflict on a custom value or on a contact can be told in words", async () => {
  const ctx = await testContext();
  const choices = [{ label: "Gold" }, { label: "Platinum" }, { label: "Basic" }];
  const { id: level } = await createField(ctx, { name: "Level", type: "choice", choices });
  const { id } = await createClient(ctx, { name: "Acme", custom: { [level]: "Gold" } });
  const { id: ana } = await addContact(ctx, { clientId: id, firstName: "Ana", lastName: "Pop" });
  const { operation } = await updateClient(ctx, { id, custom: { [level]: "Platinum" } });
  await updateClient(ctx, { id, custom: { [level]: "Basic" } });
  const renamed = await updateContact(ctx, { id: ana, position: "CEO" });
  await updateContact(ctx, { id: ana, position: "CFO" });

  const { result } = await undoOperation(ctx, operation ?? 0);
  const { conflicts, custom } = await nameConflicts(ctx, result);
  expect(conflicts).toMatchObject([{ field: "value", before: "1", mine: "2", theirs: "3" }]);
  expect(custom).toMatchObject([[conflicts[0]?.entityId, { name: "Level", type: "choice" }]]);

  const other = await undoOperation(ctx, renamed.operation ?? 0);
  expect((await nameConflicts(ctx, other.result)).contacts).toEqual([[ana, "Ana Pop"]]);
  const stranger = await testUser(ctx.db, "sales", "Eva");
  expect((await nameConflicts(stranger, other.result)).contacts).toEqual([]);
});

test("a clean undo asks nothing", async () => {
  const ctx = await testContext();
  const clean = { done: 1, skipped: 0, conflicts: [] };
  expect(await nameConflicts(ctx, clean)).toEqual({
    ...clean,
    people: [],
    contacts: [],
    custom: [],
    money: [],
    records: [],
  });
});
