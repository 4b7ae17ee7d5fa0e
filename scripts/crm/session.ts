import { existsSync } from "node:fs";
import { createDb, type Db } from "@/db/client";
import { filePath } from "@/db/connect";
import { isMigrated, migrateDatabase } from "@/db/migrate";
import type { Context } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { readDatabaseEnv } from "@/lib/server/read-env";
import { systemContext } from "@/lib/system-context";
import { contextOfEmail } from "@/lib/users/user-context";
import { loadEnv } from "../load-env";

export function databaseEnv() {
  loadEnv();
  return readDatabaseEnv(process.env);
}

type Options = {
  as?: string;
  /** A newcomer may begin here: the database is made when there is none. */
  create?: boolean;
};

/** Opens the database as the person of `--as`, else as the product itself, and closes it afterwards. */
export async function withContext<T>(
  { as, create = false }: Options,
  run: (ctx: Context) => Promise<T>,
): Promise<T> {
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: token } = databaseEnv();
  const file = filePath(url);
  if (create && file && !existsSync(file)) await migrateDatabase(url);
  if (file && !existsSync(file)) throw absent(file);
  if (!(await isMigrated(url, token))) throw outdated();
  const db = await createDb(url, token);
  try {
    return await run(await actingAs(db, as));
  } finally {
    db.close();
  }
}

async function actingAs(db: Db, email: string | undefined): Promise<Context> {
  if (email === undefined) return systemContext(db, "cli");
  const ctx = await contextOfEmail(db, email, "cli");
  if (!ctx) throw new AppError("invalid", `There is no active user ${email}.`);
  return ctx;
}

const absent = (file: string) =>
  new AppError(
    "invalid",
    `There is no database at ${file}. Run \`npm start\` once, or \`npm run -s crm -- migrate\`.`,
  );

const outdated = () =>
  new AppError(
    "invalid",
    "This database is of an earlier version. Run `npm run -s crm -- migrate` first.",
  );
