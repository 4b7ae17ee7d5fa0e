import { migrateDatabase } from "@/db/migrate";
import { result } from "./say";
import { databaseEnv } from "./session";

export async function migrate() {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN } = databaseEnv();
  const { applied } = await migrateDatabase(DATABASE_URL, DATABASE_AUTH_TOKEN);
  result(applied ? `applied ${applied}` : "up to date");
}
