import "server-only";
import type { NextAuthOptions } from "next-auth";
import credentials from "next-auth/providers/credentials";
import { signInInput } from "../users/schema";
import { signIn } from "../users/sign-in";
import { openDb } from "./database";
import { env } from "./env";
import { explain } from "./log";
import { seenAddress } from "./seen-address";

const SECURE = env.APP_URL.startsWith("https:"); // never by the Host header

export const SESSION_SECONDS = 30 * 24 * 3600;
export const SESSION_COOKIE = {
  name: SECURE ? "__Secure-next-auth.session-token" : "next-auth.session-token",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: SECURE },
} as const;

type Head = Record<string, string> | undefined;

/** The person behind next-auth's own sign-in call; it is told nothing but yes or no. */
async function authorize(typed: unknown, { headers }: { headers?: Head }) {
  try {
    const input = signInInput.parse(typed);
    const address = seenAddress(new Headers(headers));
    const user = await signIn(await openDb(), { ...input, address });
    return { id: String(user.id), sessionVersion: user.sessionVersion };
  } catch (error) {
    explain(error);
    return null;
  }
}

export const authOptions: NextAuthOptions = {
  get secret() {
    return env.AUTH_SECRET; // may be made on the first look, so not while building
  },
  useSecureCookies: SECURE,
  cookies: { sessionToken: SESSION_COOKIE },
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  pages: { signIn: "/login", signOut: "/login", error: "/login" },
  providers: [
    credentials({ credentials: { email: {}, password: { type: "password" } }, authorize }),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({
      sub: token.sub,
      sessionVersion: user ? user.sessionVersion : token.sessionVersion,
    }),
    session: ({ session, token }) => ({
      ...session,
      user: { userId: Number(token.sub), sessionVersion: Number(token.sessionVersion) },
    }),
  },
  logger: {
    // A cookie that is old or forged is no news.
    error: (code, about) => {
      if (code !== "JWT_SESSION_ERROR") explain(about instanceof Error ? about : about.error);
    },
    warn: () => undefined,
    debug: () => undefined,
  },
};
