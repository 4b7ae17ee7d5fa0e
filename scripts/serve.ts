import { EnvironmentError } from "@/lib/server/environment-error";
import { loadEnv } from "./load-env";
import { announce } from "./serve/announce";
import { buildWhenChanged } from "./serve/build";
import { createDoor } from "./serve/door";
import { listen } from "./serve/listen";
import { bringUpToDate } from "./serve/migrate";
import { openNext } from "./serve/next";
import { StartError } from "./serve/start-error";
import { stopOnSignal } from "./serve/stop";

const DEV = process.argv.includes("--dev");

/** Checks, takes the port, migrates, builds, serves: the order in which things can go wrong. */
async function serve() {
  loadEnv();
  const { env } = await import("@/lib/server/env");
  const door = createDoor(env.TRUSTED_PROXIES);
  const next = openNext({ env, dev: DEV, server: door.server });
  const { beforeNext, settleApi } = await import("./serve/api");
  const { checkNightly } = await import("./serve/nightly");
  const cleanUp = () => Promise.all([next.close(), settleApi()]);
  stopOnSignal({ server: door.server, patience: DEV ? 500 : 10_000, cleanUp });

  await listen(door.server, env.PORT, env.HOST);
  await bringUpToDate(env);
  if (!DEV) await buildWhenChanged();
  const pages = await next.prepare();
  door.handOver(DEV ? pages : beforeNext(pages)); // Next alone reloads what one is working on
  checkNightly();
  await announce(env);
}

serve().catch((error: unknown) => {
  const known = error instanceof StartError || error instanceof EnvironmentError;
  console.error(known ? error.message : error);
  process.exit(1);
});
