import { describe, expect, test } from "vitest";
import { findOrCreateGroup } from "../groups/mutations";
import { listClientChanges } from "../history/queries";
import { testContext, testUser } from "../testing";
import { bulkClients } from "./bulk";
import { changeDays } from "./change-days";
import { type ChangeWords, changeLines } from "./change-lines";
import { changeNames } from "./change-names";
import { createClient, updateClient } from "./mutations";
import { clientInput, clientUpdate } from "./schema";
import { touched } from "./touched";

async function told() {
  const ctx = await testContext("admin");
  const ana = await testUser(ctx.db, "sales", "Ana Pop");
  const group = await findOrCreateGroup(ctx, { name: "VIP" });
  const contact = { firstName: "Ion", lastName: "Ene", position: "CEO", email: null, phone: null };
  const input = { name: "One", country: "RO", active: true, primaryContact: contact };
  const { id } = await createClient(ctx, clientInput.parse(input));
  const change = { country: "DE", ownerId: ana.actor.id, groupIds: [group.id], active: false };
  const moved = { primaryContact: { ...contact, email: "ion@one.ro" } };
  await updateClient(ctx, clientUpdate.parse({ id, ...change, ...moved }));
  await bulkClients(ctx, "delete", [id]);
  const { rows } = await listClientChanges(ctx, id);
  const words: ChangeWords = {
    locale: "en",
    yes: "Yes",
    no: "No",
    active: "Active",
    inactive: "Inactive",
    label: (field) => field,
    ofContact: (name, label) => `${name}: ${label}`,
    ...(await changeNames(ctx, id, rows)),
  };
  return { ctx, ana, id, rows, words };
}

describe("the history of a client", () => {
  test("is told in words: fields, people, countries, groups, contacts", async () => {
    const { rows, words } = await told();
    const lines = changeDays(rows, "Europe/Bucharest").flatMap(({ operations }) =>
      operations.map(({ operationKind, changes }) => [
        operationKind,
        changes.flatMap((change) =>
          changeLines(change, words).map(({ label, from, to }) => `${label}: ${from} → ${to}`),
        ),
      ]),
    );
    expect(lines).toEqual([
      ["clients.delete", ["deletedAt: No → Yes"]],
      [
        "client.update",
        expect.arrayContaining([
          "country: Romania → Germany",
          "ownerId: null → Ana Pop",
          "active: Active → Inactive",
          "groupIds: null → VIP",
          "Ion Ene: contact.email: null → ion@one.ro",
        ]),
      ],
      [
        "client.create",
        ["contact: null → Ion Ene, CEO", "name: null → One", "country: null → Romania"],
      ],
    ]);
  });

  test("falls into days of the workspace's zone", async () => {
    const { rows } = await told();
    const [first, ...rest] = rows.map((row) => ({ ...row, at: Date.UTC(2026, 10, 21, 23, 0) }));
    const later = first && { ...first, at: Date.UTC(2026, 10, 22, 21, 0) };
    const days = changeDays(later ? [later, ...rest] : [], "Europe/Bucharest");
    expect(days.map(({ day }) => day)).toEqual(["2026-11-22"]);
    const utc = changeDays(later ? [later, ...rest] : [], "UTC");
    expect(utc.map(({ day }) => day)).toEqual(["2026-11-22", "2026-11-21"]);
  });

  test("knows who made a client and who touched it last", async () => {
    const { ctx, ana, id } = await told();
    await bulkClients(ctx, "restore", [id]);
    await updateClient(ana, clientUpdate.parse({ id, phone: "0722 123 456" }));
    expect(await touched(ctx, id)).toEqual({
      created: { name: "admin", system: false },
      changed: { name: "Ana Pop", system: false },
    });
  });

  test("names nobody of a client one may not see", async () => {
    const { ctx, id, rows } = await told();
    const stranger = await testUser(ctx.db, "sales", "Dan");
    const names = await changeNames(stranger, id, rows);
    expect([...names.contacts.values()]).toEqual([]);
    expect(await touched(stranger, id)).toEqual({ created: null, changed: null });
  });
});
