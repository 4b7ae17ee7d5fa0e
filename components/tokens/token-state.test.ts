import { expect, test } from "vitest";
import type { TokenItem } from "@/lib/tokens/schema";
import { tokenState } from "./token-state";

const NOW = 1000;
const gone = { id: 1, name: "Ana", active: false };

test.each([
  ["active", {}],
  ["active", { expiresAt: NOW + 1 }],
  ["expired", { expiresAt: NOW }],
  ["ownerInactive", { owner: gone }],
  ["expired", { owner: gone, expiresAt: 1 }],
  ["revoked", { owner: gone, expiresAt: 1, revokedAt: 1 }],
])("it is %s with %j", (state, more) => {
  const owner = { id: 1, name: "Ana", active: true };
  const token = { owner, expiresAt: null, revokedAt: null, ...more } as TokenItem;
  expect(tokenState(token, NOW)).toBe(state);
});
