import "server-only";
import { AppError } from "../errors";
import { isSetupKey } from "../setup/setup-key";
import { fromThisMachine } from "./client-address";
import { env } from "./env";

/** Whether somebody may set up: from this machine, or with the key that the start printed. */
export const maySetUp = async (key: string): Promise<boolean> =>
  (await fromThisMachine()) || isSetupKey(env.AUTH_SECRET, key);

export async function refuseWithoutKey(key: string) {
  if (await maySetUp(key)) return;
  throw new AppError("forbidden", "This is not the key that the server printed when it started.", {
    key: "errors.invalid",
    fields: { key: ["errors.setupKey"] },
  });
}
