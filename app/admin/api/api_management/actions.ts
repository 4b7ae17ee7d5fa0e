"use server";

import { refresh } from "next/cache";
import { action } from "@/lib/server/action";
import { updateSettings } from "@/lib/settings/mutations";
import { apiSettings } from "@/lib/settings/schema";
import * as tokens from "@/lib/tokens/mutations";
import { tokenId, tokenInput, tokenUpdate } from "@/lib/tokens/schema";

/** Makes a token and answers its secret, which nobody can ask for again. */
export const createToken = action(tokenInput, async (ctx, input) => {
  const { secret, operation } = await tokens.createToken(ctx, input);
  refresh();
  return { data: { name: input.name, secret }, operation };
});

export const updateToken = action(tokenUpdate, async (ctx, input) => {
  const { operation } = await tokens.updateToken(ctx, input);
  refresh();
  return { operation };
});

export const revokeToken = action(tokenId, async (ctx, { id }) => {
  const { operation } = await tokens.revokeToken(ctx, id);
  refresh();
  return { operation };
});

export const regenerateToken = action(tokenId, async (ctx, { id }) => {
  const { secret, operation } = await tokens.regenerateToken(ctx, id);
  refresh();
  return { data: { secret }, operation };
});

export const saveSettings = action(apiSettings, async (ctx, change) => {
  const { operation } = await updateSettings(ctx, change);
  refresh();
  return { operation };
});
