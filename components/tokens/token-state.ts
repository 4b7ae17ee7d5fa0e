import type { TokenItem } from "@/lib/tokens/schema";

export type TokenState = "active" | "expired" | "ownerInactive" | "revoked";

/** Whether a token opens something, or why it does not. */
export function tokenState(token: TokenItem, now: number): TokenState {
  if (token.revokedAt !== null) return "revoked";
  if (token.expiresAt !== null && token.expiresAt <= now) return "expired";
  return token.owner.active ? "active" : "ownerInactive";
}
