import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { fromRow } from "@/db/from-row";
import { type User, users } from "@/db/schema";
import { AppError } from "../errors";
import { accountLimit, addressLimit, countAttempt, forgive } from "./attempts";
import { passwordFits } from "./passwords";
import type { SignInInput } from "./schema";

type Attempt = SignInInput & {
  /** Where the attempt comes from, when that is known. */
  address?: string;
};

/**
 * The person with this e-mail and password. A wrong password, an unknown account and a deactivated
 * one are refused alike, in words and in time; after too many failures so is everybody.
 */
export async function signIn(db: Db, { email, password, address }: Attempt): Promise<User> {
  const account = accountLimit(email);
  const others = address ? [addressLimit(address)] : [];
  await countAttempt(db, [account, ...others]);
  const user = await activeUser(db, email);
  const fits = await passwordFits(user?.passwordHash ?? null, password);
  if (!user || !fits) {
    throw new AppError("unauthorized", "The e-mail or the password is wrong.", {
      key: "errors.signIn",
    });
  }
  await forgive(db, account, ...others);
  return user;
}

async function activeUser(db: Db, email: string): Promise<User | null> {
  const [row] = await db.rows<Record<string, unknown>>(sql`select * from users
    where email = ${email} and active and deleted_at is null`);
  return row ? fromRow(users, row) : null;
}
