"use server";

import { refresh } from "next/cache";
import { action } from "@/lib/server/action";
import * as views from "@/lib/views/mutations";
import { firstView, viewId, viewInput, viewLayout, viewUpdate } from "@/lib/views/schema";

export const createView = action(viewInput, async (ctx, input) => {
  const { id, operation } = await views.createView(ctx, input);
  refresh();
  return { data: { id }, operation };
});

export const updateView = action(viewUpdate, async (ctx, input) => {
  refresh(); // whoever is too late sees what the other wrote
  const { operation } = await views.updateView(ctx, input);
  return { operation };
});

export const deleteView = action(viewId, async (ctx, { id }) => {
  const { operation } = await views.deleteView(ctx, id);
  refresh();
  return { operation };
});

/** Keeps how one has a view, or forgets it. */
export const chooseLayout = action(viewLayout, async (ctx, input) => {
  await views.chooseLayout(ctx, input);
  refresh();
  return {};
});

/** One's list opens with this view. */
export const openWith = action(firstView, async (ctx, { view }) => {
  await views.openWith(ctx, view);
  refresh();
  return {};
});
