"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { WARNED } from "@/lib/clients/form-values";
import { formWarnings } from "@/lib/clients/form-warnings";
import * as clients from "@/lib/clients/mutations";
import { getClient } from "@/lib/clients/record";
import { clientInput, clientUpdate } from "@/lib/clients/schema";
import { touched } from "@/lib/clients/touched";
import type { Context } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { refuseMissing } from "@/lib/fields/refuse-missing";
import { findOrCreateGroup } from "@/lib/groups/mutations";
import { groupInput } from "@/lib/groups/schema";
import { nameConflicts } from "@/lib/history/name-conflicts";
import { forceInput } from "@/lib/history/schema";
import { undoChanges } from "@/lib/history/undo";
import { action } from "@/lib/server/action";
import * as admin from "../actions";
import { bulkClients } from "./actions";
import { staying } from "./staying";

// the person has seen who else has the fiscal code
const anyway = { onDuplicate: z.literal("allow").optional() };

export const createClient = staying(
  action(clientInput.extend(anyway), async (ctx, { onDuplicate, ...input }) => {
    await refuseMissing(ctx, input.custom);
    const { id, operation } = await clients.createClient(ctx, input, { onDuplicate });
    return { data: { id }, operation };
  }),
);

/** Answers the client as it is now, so that the form goes on from there. */
export const saveClient = staying(
  action(clientUpdate.extend(anyway), async (ctx, { onDuplicate, ...change }) => {
    const { custom } = await getClient(ctx, change.id);
    await refuseMissing(ctx, { ...custom, ...change.custom });
    const { operation } = await clients
      .updateClient(ctx, change, { onDuplicate })
      .catch((error) => refuseNaming(ctx, change.id, error));
    refresh();
    return { data: { client: await getClient(ctx, change.id) }, operation };
  }),
);

/** Who was quicker belongs to the refusal. */
async function refuseNaming(ctx: Context, id: number, error: unknown): Promise<never> {
  if (!(error instanceof AppError) || error.key !== "errors.stale") throw error;
  const { code, message, key, data } = error;
  const { current } = data as { current: { updatedAt: number } };
  const { changed } = await touched(ctx, id);
  const by = changed && !changed.system && { name: changed.name, at: current.updatedAt };
  throw new AppError(code, message, { key, data: { current, by: by || undefined } });
}

/** Looks at what only warns. */
export const checkClient = staying(
  action(z.partialRecord(z.enum(WARNED), z.string().max(500)), async (_ctx, about) => ({
    data: formWarnings(about),
  })),
);

export const createGroup = staying(
  action(groupInput, async (ctx, input) => {
    const group = await findOrCreateGroup(ctx, input);
    refresh();
    return { data: group };
  }),
);

/** Puts single changes back, unless somebody changed the same fields since. */
export const putBack = staying(
  action(forceInput, async (ctx, { changes }) => {
    const { result, operation } = await undoChanges(ctx, changes);
    refresh();
    return { data: await nameConflicts(ctx, result), operation };
  }),
);

export const doToClient = staying(bulkClients);
export const undo = staying(admin.undo);
export const forceUndo = staying(admin.forceUndo);
