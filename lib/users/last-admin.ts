import { sql } from "drizzle-orm";
import type { Writer } from "@/db/write";
import { AppError } from "../errors";

/** Somebody must be able to let others in: the last active administrator stays one. */
export async function refuseWithoutAdmin(w: Writer) {
  await w.flush();
  const [found] = await w.rows<{ n: number }>(sql`select count(*) as n from users
    where role = 'admin' and active and deleted_at is null`);
  if (found?.n) return;
  throw new AppError("conflict", "At least one active administrator must remain.", {
    key: "errors.lastAdmin",
  });
}
