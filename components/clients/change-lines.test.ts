import { describe, expect, test } from "vitest";
import { type Change, changeDays, type LoggedChange } from "@/lib/clients/change-days";
import { type ChangeWords, changeLines } from "./change-lines";

const words: ChangeWords = {
  locale: "en",
  yes: "Yes",
  no: "No",
  active: "Active",
  inactive: "Inactive",
  label: (field) => field,
  ofContact: (name, label) => `${name}: ${label}`,
  users: new Map([[7, "Ana Pop"]]),
  groups: new Map([[3, "VIP"]]),
  contacts: new Map([[5, "Ion Ene"]]),
};

const told = (change: Partial<Change>) =>
  changeLines(
    { entity: "clients", entityId: 1, kind: "update", before: null, after: null, ...change },
    words,
  ).map(({ label, from, to }) => `${label}: ${from} → ${to}`);

describe("a change in words", () => {
  test("names countries, people, languages and states", () => {
    const before = { country: "RO", owner_id: null, active: 1, language: "en", legal_name: "" };
    const after = { country: "DE", owner_id: 7, active: 0, language: "ro", legal_name: "One SRL" };
    expect(told({ before, after })).toEqual([
      "country: Romania → Germany",
      "ownerId: null → Ana Pop",
      "active: Active → Inactive",
      "language: English → Română",
      "legalName: null → One SRL",
    ]);
  });

  test("says of a deletion yes and no, not when", () => {
    const change = { before: { deleted_at: null }, after: { deleted_at: 1_764_000_000_000 } };
    expect(told(change)).toEqual(["deletedAt: No → Yes"]);
  });

  test("a colleague or a group nobody knows any more keeps its number", () => {
    expect(told({ before: { owner_id: 9 }, after: { owner_id: 7 } })).toEqual([
      "ownerId: #9 → Ana Pop",
    ]);
  });

  test("a new client leaves out what is as always", () => {
    const after = { name: "One", active: 1, billing_same: 1, shipping_same: 0, vat_registered: 0 };
    expect(told({ kind: "create", after })).toEqual([
      "name: undefined → One",
      "shippingSame: undefined → No",
    ]);
  });

  test("what hangs on a client is one line", () => {
    const person = { first_name: "Ion", last_name: "Ene", position: "CEO", sort_order: 0 };
    expect(told({ entity: "contacts", kind: "create", after: person })).toEqual([
      "contact: undefined → Ion Ene, CEO",
    ]);
    expect(told({ entity: "client_groups", kind: "remove", before: { group_id: 3 } })).toEqual([
      "groupIds: VIP → null",
    ]);
    const manager = { role: "manager", user_id: 7 };
    expect(told({ entity: "client_people", kind: "create", after: manager })).toEqual([
      "manager: undefined → Ana Pop",
    ]);
  });

  test("a contact's field carries the contact's name", () => {
    const change = { entity: "contacts", entityId: 5, before: { email: null } };
    expect(told({ ...change, after: { email: "ion@one.ro", sort_order: 1 } })).toEqual([
      "Ion Ene: contact.email: null → ion@one.ro",
    ]);
  });
});

test("changes fall into operations, and into days of the workspace's zone", () => {
  const row = { entity: "clients", entityId: 1, kind: "update", before: {}, after: {} } as const;
  const rest = { operationKind: "", actorKind: "user", actorName: "", source: "screen" } as const;
  const late = Date.UTC(2026, 10, 21, 23, 0); // in Bucharest it is the 22nd
  const rows: LoggedChange[] = [
    { ...row, ...rest, id: 4, operationId: 2, at: late + 60_000 },
    { ...row, ...rest, id: 3, operationId: 2, at: late + 60_000 },
    { ...row, ...rest, id: 2, operationId: 1, at: late },
    { ...row, ...rest, id: 1, operationId: 0, at: late - 2 * 3_600_000 },
  ];
  const shape = changeDays(rows, "Europe/Bucharest").map(({ day, operations }) => [
    day,
    operations.map(({ changes }) => changes.map(({ id }) => id)),
  ]);
  expect(shape).toEqual([
    ["2026-11-22", [[4, 3], [2]]],
    ["2026-11-21", [[1]]],
  ]);
  expect(changeDays(rows, "UTC")).toHaveLength(1);
});
