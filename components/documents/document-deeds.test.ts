import { expect, test } from "vitest";
import { type Deed, deedsOf } from "./document-deeds";

const now = { status: "sent", open: 100, invoiceId: null } as const;

test.each<[Parameters<typeof deedsOf>[0], Partial<Parameters<typeof deedsOf>[1]>, Deed[]]>([
  ["invoice", { status: "draft", open: 0 }, ["send", "edit", "duplicate", "delete"]],
  ["invoice", {}, ["pay", "edit", "duplicate", "cancel"]],
  ["invoice", { open: 0 }, ["edit", "duplicate", "cancel"]],
  ["invoice", { status: "cancelled", open: 0 }, ["duplicate"]],
  ["creditNote", {}, ["apply", "edit", "duplicate", "cancel"]],
  ["estimate", {}, ["convert", "accept", "decline", "edit", "duplicate", "cancel"]],
  ["estimate", { status: "declined" }, ["accept", "edit", "duplicate", "cancel"]],
  ["estimate", { status: "accepted", invoiceId: 7 }, ["decline", "edit", "duplicate", "cancel"]],
])("of %s %o", (kind, change, deeds) => {
  expect(deedsOf(kind, { ...now, ...change })).toEqual(deeds);
});
