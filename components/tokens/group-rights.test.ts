import { expect, test } from "vitest";
import { VERBS } from "@/lib/tokens/schema";
import { groupRights } from "./group-rights";

test("what is alike is said once, in the order of the grid", () => {
  expect(groupRights({ contacts: ["search", "get"], customers: ["get", "search"] })).toEqual([
    { resources: ["customers", "contacts"], verbs: ["get", "search"] },
  ]);
});

test("every verb is «all», unless there is just one", () => {
  expect(groupRights({ customers: [...VERBS], contacts: [], staffs: ["get"] })).toEqual([
    { resources: ["customers"], verbs: "all" },
    { resources: ["staffs"], verbs: ["get"] },
  ]);
});
