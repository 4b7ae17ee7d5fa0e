import { expect, test } from "vitest";
import { roomOf } from "./record-tabs-room";

const tabs = [
  { name: "overview", label: "Overview" },
  { name: "contacts", label: "Contacts", count: "12" },
  { name: "tickets", label: "Tickets" },
] as const;

const rem = (room = "") => Number(room.replace("needs-", ""));

test("each tab needs the room of those before it, of the active one and of the menu", () => {
  const rooms = roomOf(tabs, "overview", "More");
  expect(rooms.has("overview")).toBe(false);
  expect(rem(rooms.get("contacts"))).toBeLessThan(rem(rooms.get("tickets")));
});

test("an active tab is there at every width, and those before it leave it the room", () => {
  const long = [...tabs, { name: "communications", label: "Communications" }] as const;
  const room = (active: "overview" | "communications") =>
    rem(roomOf(long, active, "More").get("contacts"));
  expect(roomOf(long, "communications", "More").has("communications")).toBe(false);
  expect(roomOf(long, "communications", "More").has("overview")).toBe(true);
  expect(room("communications")).toBeGreaterThan(room("overview"));
});
