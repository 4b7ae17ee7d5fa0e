import "server-only";
import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import { SESSION_COOKIE, SESSION_SECONDS } from "./auth-options";
import { env } from "./env";

type Person = { id: number; sessionVersion: number };

/** Signs a person in: the cookie that next-auth's own call would set, from within an action. */
export async function beginSession({ id, sessionVersion }: Person) {
  const value = await encode({
    token: { sub: String(id), sessionVersion },
    secret: env.AUTH_SECRET,
    maxAge: SESSION_SECONDS,
  });
  const { name, options } = SESSION_COOKIE;
  (await cookies()).set(name, value, { ...options, maxAge: SESSION_SECONDS });
}

/** Signs this browser out. */
export async function endSession() {
  const { name, options } = SESSION_COOKIE;
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
