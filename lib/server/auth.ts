import "server-only";
import type { Route } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { getServerSession } from "next-auth";
import { cache } from "react";
import type { Context } from "../context";
import { localPath } from "../local-path";
import { needsSetup } from "../setup/queries";
import { userContext } from "../users/user-context";
import { authOptions } from "./auth-options";
import { openDb } from "./database";

/** Who is signed in, as the database knows her at this moment; null for a stranger. */
export const currentContext = cache(async (): Promise<Context | null> => {
  await connection(); // a build asks nobody and opens nothing
  const session = await getServerSession(authOptions);
  return session ? userContext(await openDb(), session.user, "screen") : null;
});

/** The signed-in member of staff. Every page and action of /admin enters here. */
export async function staffContext(): Promise<Context> {
  const ctx = await currentContext();
  if (ctx) return ctx;
  await leadToSetup();
  const here = localPath((await headers()).get("x-path"));
  redirect((here ? `/login?next=${encodeURIComponent(here)}` : "/login") as Route);
}

/** While nobody has ever been let in, every page leads to /setup. */
export async function leadToSetup() {
  if (await isFirstRun()) redirect("/setup");
}

export async function isFirstRun(): Promise<boolean> {
  await connection();
  return needsSetup(await openDb());
}
