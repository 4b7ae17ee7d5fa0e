import { describe, expect, test } from "vitest";
import { type Change, changeDays, type LoggedChange } from "@/lib/clients/change-days";
import type { ValueField } from "@/lib/fields/schema";
import { changeLines, isReorder } from "./change-lines";
import type { ChangeWords } from "./change-told";

const choice = (id: number, label: string, archived = false) => ({ id, label, archived });

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
  say: (key) => key,
  money: new Map(),
  records: new Map([
    ["tasks 4", "Call Ana"],
    ["projects 3", "Web shop"],
    ["tickets 2", "Printer"],
    ["ticket_replies 9", "Is it\nplugged in?"],
    ["notes 6", "# Careful\nmore"],
  ]),
  zone: "Europe/Bucharest",
  custom: new Map<number, ValueField>([
    [11, { name: "Level", type: "choice", choices: [choice(1, "Gold"), choice(2, "Old", true)] }],
    [12, { name: "Since", type: "date", choices: [] }],
    [13, { name: "Discount", type: "number", choices: [] }],
    [14, { name: "Partner", type: "checkbox", choices: [] }],
    [15, { name: "Sells", type: "multi", choices: [choice(1, "Wood"), choice(3, "Iron")] }],
    [16, { name: "Wiki", type: "link", choices: [] }],
  ]),
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

describe("a custom value in words", () => {
  const value = (entityId: number, change: Partial<Change>) =>
    told({ entity: "field_values", entityId, ...change });
  const became = (entityId: number, from: string, to: string) =>
    value(entityId, { before: { value: from }, after: { value: to } });

  test("carries the field's name, and reads as its type does", () => {
    expect(became(11, "1", "2")).toEqual(["Level: Gold → Old"]);
    expect(became(12, "2026-01-31", "2026-02-01")).toEqual(["Since: 31 Jan 2026 → 1 Feb 2026"]);
    expect(became(13, "1234.5", "-2000.25")).toEqual(["Discount: 1234.5 → -2000.25"]);
    expect(became(14, "0", "1")).toEqual(["Partner: No → Yes"]);
    expect(became(15, "1", "1,3")).toEqual(["Sells: Wood → Wood, Iron"]);
    expect(became(16, "https://a.ro", "https://b.ro")).toEqual([
      "Wiki: https://a.ro → https://b.ro",
    ]);
  });

  test("that came or went is one line too", () => {
    const row = { client_id: 1, field_id: 3, value: "1" };
    expect(value(11, { kind: "create", after: row })).toEqual(["Level: undefined → Gold"]);
    expect(value(11, { kind: "remove", before: row })).toEqual(["Level: Gold → null"]);
  });

  test("of a field that nobody knows any more stands as it is", () => {
    expect(became(99, "1", "2")).toEqual(["customField: 1 → 2"]);
  });
});

describe("a record in words", () => {
  const task = (change: Partial<Change>) => told({ entity: "tasks", entityId: 4, ...change });

  test("comes and goes by its name in one line", () => {
    const after = { client_id: 1, title: "Call Ana", assignee_id: 7 };
    expect(task({ kind: "create", after })).toEqual(["record.tasks: undefined → Call Ana"]);
    const gone = { before: { deleted_at: null }, after: { deleted_at: 1_764_000_000_000 } };
    expect(task(gone)).toEqual(["record.tasks: Call Ana → null"]);
    expect(task({ before: gone.after, after: gone.before })).toEqual([
      "record.tasks: null → Call Ana",
    ]);
    expect(told({ entity: "notes", entityId: 6, ...gone })).toEqual([
      "record.notes: Careful → null",
    ]);
  });

  test("tells days, people and states, a line a field with its name", () => {
    const before = { due_date: "2026-01-31", assignee_id: 7, done_at: null, description: null };
    const after = { due_date: null, assignee_id: 9, done_at: 1_764_000_000_000, description: "x" };
    expect(task({ before, after })).toEqual([
      "Call Ana: record.dueDate: 31 Jan 2026 → null",
      "Call Ana: record.assigneeId: Ana Pop → #9",
      "Call Ana: record.doneAt: No → Yes",
      "Call Ana: record.description: null → x",
    ]);
  });

  test("tells which way, with whom and when by the workspace's clocks, and no number of a mail", () => {
    const before = { direction: "in", contact_id: null, at: Date.UTC(2026, 0, 31, 13) };
    const after = {
      direction: "out",
      contact_id: 5,
      at: Date.UTC(2026, 6, 31, 13),
      message_id: "1",
    };
    expect(told({ entity: "communications", entityId: 8, before, after })).toEqual([
      "#8: record.direction: record.in → record.out",
      "#8: record.contactId: null → Ion Ene",
      "#8: record.at: 31 Jan 2026, 15:00 → 31 Jul 2026, 16:00",
    ]);
  });
});

test("a project, a ticket and an answer are told without a number", () => {
  const project = { entity: "projects", entityId: 3 };
  const before = { status: "notStarted", member_ids: "[]", deadline: null, finished_date: null };
  const after = {
    status: "finished",
    member_ids: "[7,9]",
    deadline: "2026-01-31",
    finished_date: "2026-01-31",
  };
  expect(told({ ...project, before, after })).toEqual([
    "Web shop: record.status: record.notStarted → record.finished",
    "Web shop: record.memberIds: null → Ana Pop, #9",
    "Web shop: record.deadline: null → 31 Jan 2026",
  ]);
  const open = { status: "open", priority: "low", project_id: null, closed_at: null };
  const closed = { status: "closed", priority: "urgent", project_id: 3, closed_at: 1 };
  expect(told({ entity: "tickets", entityId: 2, before: open, after: closed })).toEqual([
    "Printer: record.status: record.open → record.closed",
    "Printer: record.priority: record.low → record.urgent",
    "Printer: record.projectId: null → Web shop",
  ]);
  const said = { client_id: 1, ticket_id: 2, user_id: 7, text: "Is it\nplugged in?" };
  expect(told({ entity: "ticket_replies", entityId: 9, kind: "create", after: said })).toEqual([
    "record.ticketReplies: undefined → Is it",
  ]);
});

test("a contact leaves or comes back by name, whoever is the primary one then", () => {
  const gone = { deleted_at: 1_764_000_000_000, is_primary: 0 };
  const back = { deleted_at: null, is_primary: 1 };
  const contact = { entity: "contacts", entityId: 5 };
  expect(told({ ...contact, before: back, after: gone })).toEqual(["contact: Ion Ene → null"]);
  expect(told({ ...contact, before: gone, after: back })).toEqual(["contact: null → Ion Ene"]);
});

test("an order of contacts has no words of its own", () => {
  const moved = { entity: "contacts", entityId: 5, kind: "update" } as const;
  const change = { ...moved, before: { sort_order: 0 }, after: { sort_order: 1 } };
  expect(told(change)).toEqual([]);
  expect(isReorder(change)).toBe(true);
  expect(isReorder({ ...change, after: { sort_order: 1, email: null } })).toBe(false);
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
