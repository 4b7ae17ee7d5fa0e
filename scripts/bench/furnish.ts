import { sql } from "drizzle-orm";
import { createDb, type Db } from "@/db/client";
import { generateClients } from "@/lib/generate/generate-clients";
import { write } from "@/lib/history/write";
import { systemContext } from "@/lib/system-context";
import { createToken } from "@/lib/tokens/mutations";
import { insertUser } from "@/lib/users/insert";

/** Brings a database to so many clients; answers the secret of an unlimited token for it. */
export async function furnish(databaseUrl: string, clients: number): Promise<string> {
  const db = await createDb(databaseUrl);
  try {
    const system = systemContext(db);
    const [there] = await db.rows<{ n: number }>(sql`select count(*) as n from clients`);
    const missing = clients - (there?.n ?? 0);
    if (missing > 0) await generateClients(system, { count: missing, seed: 1 });
    const userId = await anybody(db);
    return (await createToken(system, { name: "bench", userId, unlimited: true })).secret;
  } finally {
    db.close();
  }
}

async function anybody(db: Db): Promise<number> {
  const [known] = await db.rows<{ id: number }>(sql`select id from users where role = 'admin'`);
  if (known) return known.id;
  const person = { email: "ada@example.com", name: "Ada", role: "admin" } as const;
  const made = await write(systemContext(db), { kind: "user.create" }, (w) =>
    insertUser(w, { ...person, passwordHash: null }),
  );
  return made.result;
}
