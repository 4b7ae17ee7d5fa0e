import { createDb } from "@/db/client";
import { needsSetup } from "@/lib/setup/queries";
import { setupKey } from "@/lib/setup/setup-key";

type Env = typeof import("@/lib/server/env").env;

/** The last words of a start: where to go, and on the first run the key for those elsewhere. */
export async function announce(env: Env) {
  const { APP_URL, PORT } = env;
  const port = APP_URL.endsWith(`:${PORT}`) ? "" : ` (listening on port ${PORT})`;
  console.log(`Clientele is ready: ${APP_URL}${port}`);
  if (await isNew(env)) {
    console.log(
      "Nobody has an account yet. Open it on this machine to set up, or from elsewhere at",
    );
    console.log(`  ${APP_URL}/setup?key=${setupKey(env.AUTH_SECRET)}`);
  }
  console.log("Ctrl+C stops it.");
}

async function isNew({ DATABASE_URL, DATABASE_AUTH_TOKEN }: Env) {
  const db = await createDb(DATABASE_URL, DATABASE_AUTH_TOKEN);
  try {
    return await needsSetup(db);
  } finally {
    db.close();
  }
}
