import { bringUpToDate } from "../bring-up-to-date";
import { result, say } from "./say";
import { databaseEnv } from "./session";

export async function migrate() {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN } = databaseEnv();
  const { applied } = await bringUpToDate(DATABASE_URL, DATABASE_AUTH_TOKEN, say);
  result(applied ? `applied ${applied}` : "up to date");
}
