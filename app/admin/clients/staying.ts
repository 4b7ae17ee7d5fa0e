import "server-only";
import type { Action } from "@/lib/action-state";
import { currentContext } from "@/lib/server/auth";

const signedOut = {
  status: "failed",
  code: "unauthorized",
  message: "errors.signedOut",
} as const;

/** An action for pages on which people type: who is signed out is told, not led away from her words. */
export const staying =
  <T>(run: Action<T>): Action<T> =>
  async (state, input) =>
    (await currentContext()) ? run(state, input) : signedOut;
