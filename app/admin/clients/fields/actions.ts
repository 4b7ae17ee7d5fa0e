"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import * as fields from "@/lib/fields/mutations";
import { fieldId, fieldInput, fieldOrder, fieldUpdate } from "@/lib/fields/schema";
import { action } from "@/lib/server/action";

export const createField = action(fieldInput, async (ctx, input) => {
  const { operation } = await fields.createField(ctx, input);
  refresh();
  return { operation };
});

export const updateField = action(fieldUpdate, async (ctx, input) => {
  refresh(); // whoever is too late sees what the other wrote
  const { operation } = await fields.updateField(ctx, input);
  return { operation };
});

/** Archives a field or brings it back. */
export const archiveField = action(
  fieldId.extend({ archived: z.boolean("errors.boolean") }),
  async (ctx, { id, archived }) => {
    const { operation } = await fields.archiveField(ctx, id, archived);
    refresh();
    return { operation };
  },
);

export const orderFields = action(fieldOrder, async (ctx, { ids }) => {
  const { operation } = await fields.orderFields(ctx, ids);
  refresh();
  return { operation };
});
