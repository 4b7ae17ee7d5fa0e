"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { action } from "@/lib/server/action";
import { keepPreferences } from "@/lib/server/preferences";
import { beginSession, endSession } from "@/lib/server/session";
import * as passwords from "@/lib/users/change-password";
import * as users from "@/lib/users/mutations";
import { passwordChange, profileChange } from "@/lib/users/schema";

export const updateProfile = action(profileChange, async (ctx, change) => {
  const { operation } = await users.updateProfile(ctx, change);
  await keepPreferences(change);
  refresh();
  return { operation };
});

/** Ends every session; this browser begins a new one. */
export const changePassword = action(passwordChange, async (ctx, input) => {
  const { sessionVersion } = await passwords.changePassword(ctx, input);
  await beginSession({ id: ctx.actor.id ?? 0, sessionVersion });
  return undefined;
});

export const signOutEverywhere = action(z.unknown(), async (ctx) => {
  await passwords.endSessions(ctx);
  await endSession();
  redirect("/login?news=left");
});
