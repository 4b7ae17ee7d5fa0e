"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/server/action";
import { endSession } from "@/lib/server/session";
import { redeemPasswordLink } from "@/lib/users/password-links";
import { redeemInput } from "@/lib/users/schema";

export const choosePassword = openAction(redeemInput, async (db, { secret, password }) => {
  await redeemPasswordLink(db, secret, password);
  await endSession(); // whoever sat here before: from now on it is the link's owner
  redirect("/login?news=chosen");
});
