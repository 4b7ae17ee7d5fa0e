import { sql } from "drizzle-orm";
import type { Writer } from "@/db/write";
import { AppError } from "../errors";
import type { UserInput } from "./schema";

type NewUser = Omit<UserInput, "password"> & { passwordHash: string | null };

/**
 * Puts a person down, or brings her back whose creation was undone: the address is one account. The
 * unique index settles the race of two who add the same one.
 */
export async function insertUser(w: Writer, user: NewUser): Promise<number> {
  const { email, name, role, language = null, passwordHash } = user;
  const [row] = await w.rows<{ id: number }>(sql`insert into users
    (email, name, role, language, password_hash)
    values (${email}, ${name}, ${role}, ${language}, ${passwordHash})
    on conflict (email) do update set name = excluded.name, role = excluded.role,
      language = excluded.language, password_hash = excluded.password_hash, extra_rights = null,
      active = true, deleted_at = null, session_version = session_version + 1,
      version = version + 1, updated_at = cast(unixepoch('subsec') * 1000 as integer)
    where users.deleted_at is not null returning id`);
  if (row) return row.id;
  throw new AppError("conflict", `Somebody with the e-mail ${email} is on the team already.`, {
    key: "errors.invalid",
    fields: { email: ["errors.emailTaken"] },
  });
}
