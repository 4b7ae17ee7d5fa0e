"use server";

import { refresh } from "next/cache";
import * as groups from "@/lib/groups/mutations";
import { groupId, groupInput, groupOrder, groupUpdate } from "@/lib/groups/schema";
import { action } from "@/lib/server/action";
import { updateSettings } from "@/lib/settings/mutations";
import { groupDiscountSetting } from "@/lib/settings/schema";

export const createGroup = action(groupInput, async (ctx, input) => {
  const { operation } = await groups.createGroup(ctx, input);
  refresh();
  return { operation };
});

export const updateGroup = action(groupUpdate, async (ctx, input) => {
  refresh(); // whoever is too late sees what the other wrote
  const { operation } = await groups.updateGroup(ctx, input);
  return { operation };
});

export const deleteGroup = action(groupId, async (ctx, { id }) => {
  const { operation } = await groups.deleteGroup(ctx, id);
  refresh();
  return { operation };
});

export const orderGroups = action(groupOrder, async (ctx, { ids }) => {
  const { operation } = await groups.orderGroups(ctx, ids);
  refresh();
  return { operation };
});

/** Chooses which discount applies when a client is in several groups. */
export const saveRule = action(groupDiscountSetting, async (ctx, setting) => {
  const { operation } = await updateSettings(ctx, setting);
  refresh();
  return { operation };
});
