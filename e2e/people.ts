import { createDb } from "@/db/client";
import type { Role } from "@/db/rights";
import { setUp } from "@/lib/setup/mutations";
import { systemContext } from "@/lib/system-context";
import { createUser } from "@/lib/users/mutations";

export const PASSWORD = "correct horse battery";
export const emailOf = (role: Role) => `${role}@example.com`;

const OTHERS: Role[] = ["manager", "sales", "viewer"];

/** A workspace with a person of each role; the administrator is the first, number 1. */
export async function settle(databaseUrl: string) {
  const db = await createDb(databaseUrl);
  const admin = { name: "Ada Admin", email: emailOf("admin"), password: PASSWORD };
  await setUp(db, { workspace: "Example", language: "en", currency: "EUR", ...admin });
  for (const role of OTHERS) {
    const person = { name: `${role} person`, email: emailOf(role), role, password: PASSWORD };
    await createUser(systemContext(db), person);
  }
  db.close();
}
