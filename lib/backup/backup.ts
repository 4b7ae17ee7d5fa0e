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
  if (!existsSync(file)) throw new AppError("not_found", `There is no database at ${file}.`);
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
  copyInto(file, copy);
  return copy;
}

function copyInto(file: string, copy: string) {
  const db = new Database(file);
  try {
    db.prepare("vacuum into ?").run(copy);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AppError("invalid", `${copy} could not be written: ${why}.`);
  } finally {
    db.close();
  }
}
