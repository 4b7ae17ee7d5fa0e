"use server";

import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { localPath } from "@/lib/local-path";
import { openAction } from "@/lib/server/action";
import { clientAddress } from "@/lib/server/client-address";
import { keepPreferences } from "@/lib/server/preferences";
import { beginSession } from "@/lib/server/session";
import { signInInput } from "@/lib/users/schema";
import * as users from "@/lib/users/sign-in";

const input = signInInput.extend({ next: z.string().optional().catch(undefined) });

export const signIn = openAction(input, async (db, { next, ...credentials }) => {
  const user = await users.signIn(db, { ...credentials, address: await clientAddress() });
  await beginSession(user);
  await keepPreferences(user);
  redirect((localPath(next) ?? "/admin/clients") as Route);
});
