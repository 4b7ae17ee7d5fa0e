"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { openAction } from "@/lib/server/action";
import { currentContext } from "@/lib/server/auth";
import { keepPreferences } from "@/lib/server/preferences";
import { endSession } from "@/lib/server/session";
import { updateProfile } from "@/lib/users/mutations";
import { profileChange } from "@/lib/users/schema";

/** Language and theme: kept in this browser, and with the person when one is signed in. */
export const savePreferences = openAction(
  profileChange.pick({ language: true, theme: true }),
  async (_db, chosen) => {
    const ctx = await currentContext();
    if (ctx) await updateProfile(ctx, chosen);
    await keepPreferences(chosen);
    return undefined;
  },
);

export const signOut = openAction(z.unknown(), async () => {
  await endSession();
  redirect("/login");
});
