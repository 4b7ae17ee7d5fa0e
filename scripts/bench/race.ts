import { createDb } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { changeClient, createClient } from "@/lib/clients/mutations";
import { wholeClient } from "@/lib/clients/whole-clients";
import { AppError } from "@/lib/errors";
import { systemContext } from "@/lib/system-context";
import { inTemporaryFolder, say } from "./report";

const ROUNDS = 1_000;
const WRITERS = 100;

/** A hundred writers with one version of a client, a thousand times: exactly one wins each time. */
export const benchRace = () =>
  inTemporaryFolder(async (folder) => {
    const url = `file:${folder}/clients.db`;
    await migrateDatabase(url);
    const db = await createDb(url);
    const ctx = systemContext(db);
    const { id } = await createClient(ctx, { name: "Race" });
    const began = performance.now();
    let wrong = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { version } = await wholeClient(ctx, id);
      const writes = Array.from({ length: WRITERS }, (_, i) =>
        changeClient(ctx, { id, version, change: () => ({ phone: `${round}-${i}` }) }),
      );
      const ended = await Promise.allSettled(writes);
      const won = ended.filter(({ status }) => status === "fulfilled").length;
      const lost = ended.filter((one) => one.status === "rejected" && isStale(one.reason)).length;
      if (won !== 1 || lost !== WRITERS - 1) wrong++;
    }
    db.close();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`${ROUNDS} rounds of ${WRITERS} writers: one winner in ${ROUNDS - wrong}, ${seconds} s`);
    if (wrong) process.exitCode = 1;
  });

const isStale = (error: unknown) => error instanceof AppError && error.key === "errors.stale";
