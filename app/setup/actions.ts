"use server";

import { redirect } from "next/navigation";
import { openAction } from "@/lib/server/action";
import { explain } from "@/lib/server/log";
import { keepPreferences } from "@/lib/server/preferences";
import { refuseWithoutKey } from "@/lib/server/setup-door";
import { setUp as makeWorkspace } from "@/lib/setup/mutations";
import { loadSampleData } from "@/lib/setup/sample-data";
import { setupInput } from "@/lib/setup/schema";
import { systemContext } from "@/lib/system-context";

export const setUp = openAction(setupInput, async (db, { key, sample, ...input }) => {
  await refuseWithoutKey(key);
  await makeWorkspace(db, input);
  if (sample) await loadSampleData(systemContext(db)).catch(explain); // the workspace stands without it
  await keepPreferences({ language: input.language });
  redirect("/login?news=ready");
});
