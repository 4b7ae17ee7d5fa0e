import { createDb } from "@/db/client";
import { archiveField, createField } from "@/lib/fields/mutations";
import { activeFields } from "@/lib/fields/queries";
import { type FieldInput, fieldInput } from "@/lib/fields/schema";
import { contextOfEmail } from "@/lib/users/user-context";
import { test as base } from "./fixtures";
import { emailOf, settle } from "./people";
import { type Running, STARTS_MS, startServer } from "./start-server";

type Given = Pick<FieldInput, "type"> & { name: string } & Record<string, unknown>;
type Fixtures = {
  /** Puts all custom fields away and these down instead; answers their ids. */
  makeFields: (...fields: Given[]) => Promise<number[]>;
};

/** For specs that change the form of every client: a server beside the one that all others share. */
export const test = base.extend<Fixtures, { own: Running }>({
  own: [
    async ({ browserName: _ }, use) => {
      const own = await startServer();
      await settle(own.databaseUrl);
      await use(own);
      await own.stop();
    },
    { scope: "worker", timeout: STARTS_MS },
  ],
  db: [
    async ({ own }, use) => {
      const db = await createDb(own.databaseUrl);
      await use(db);
      db.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ own }, use) => use(own.url),
  makeFields: async ({ db }, use) =>
    use(async (...given) => {
      const ctx = await contextOfEmail(db, emailOf("manager"), "screen");
      if (!ctx) throw new Error("Nobody is manager.");
      for (const { id } of await activeFields(ctx)) await archiveField(ctx, id, true);
      const ids: number[] = [];
      for (const field of given) ids.push((await createField(ctx, fieldInput.parse(field))).id);
      return ids;
    }),
});
