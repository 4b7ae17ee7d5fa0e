import "server-only";
import { cookies } from "next/headers";
import { COOKIES, type Language, type Theme } from "../preferences";
import { env } from "./env";

const YEAR = 365 * 24 * 3600;

/** Has this browser show what the person chose; pages read nothing but these cookies. */
export async function keepPreferences(chosen: { language?: Language | null; theme?: Theme }) {
  const jar = await cookies();
  const options = {
    path: "/",
    maxAge: YEAR,
    sameSite: "lax",
    secure: env.APP_URL.startsWith("https:"),
  } as const;
  if (chosen.language) jar.set(COOKIES.language, chosen.language, options);
  if (chosen.theme) jar.set(COOKIES.theme, chosen.theme, options);
}
