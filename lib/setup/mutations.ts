import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { AppError } from "../errors";
import { write } from "../history/write";
import { keepSettings } from "../settings/mutations";
import { systemContext } from "../system-context";
import { insertUser } from "../users/insert";
import { hashPassword } from "../users/passwords";
import type { SetupInput } from "./schema";

/** Makes the workspace and its first administrator. Of two who do it at once, one is refused. */
export async function setUp(
  db: Db,
  input: Omit<SetupInput, "key" | "sample">,
): Promise<{ operation: number | null }> {
  const { workspace, language, currency, name, email, password } = input;
  const passwordHash = await hashPassword(password);
  const begin = { kind: "workspace.setup", label: workspace };
  const { operation } = await write(systemContext(db), begin, async (w) => {
    const [somebody] = await w.rows(sql`select id from users limit 1`);
    if (somebody) throw alreadySetUp();
    w.later(...keepSettings({ name: workspace, language, currency }));
    await insertUser(w, { email, name, role: "admin", language, passwordHash });
  });
  return { operation };
}

const alreadySetUp = () =>
  new AppError("conflict", "This workspace is set up already. Sign in instead.", {
    key: "errors.alreadySetUp",
  });
