import { existsSync } from "node:fs";
import path from "node:path";
import Database from "libsql";
import { filePath } from "@/db/connect";
import { AppError } from "../errors";

/** A whole copy of an embedded database, made while others go on working with it. Gives its path. */
export function backup(url: string, target: string): string {
  const file = filePath(url);
  if (!file) {
    throw new AppError(
      "invalid",
      "This database is on a server: make the backup there (Turso keeps restore points by itself).",
    );
  }
  const copy = path.resolve(target);
  if (existsSync(copy)) {
    throw new AppError(
      "conflict",
      `${copy} is there already. Choose another name, or move it away.`,
    );
  }
  if (!existsSync(path.dirname(copy))) {
    throw new AppError("invalid", `There is no folder ${path.dirname(copy)}. Make it first.`);
  }
  const db = new Database(file);
  try {
    db.prepare("vacuum into ?").run(copy);
  } finally {
    db.close();
  }
  return copy;
}
