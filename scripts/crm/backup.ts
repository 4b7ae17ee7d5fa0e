import { backup } from "@/lib/backup/backup";
import { result } from "./say";
import { databaseEnv } from "./session";

export function backUp(file: string) {
  result(backup(databaseEnv().DATABASE_URL, file));
}
