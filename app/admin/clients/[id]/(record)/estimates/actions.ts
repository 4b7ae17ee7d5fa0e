"use server";

import { convertEstimate as convert } from "@/lib/documents/convert-estimate";
import { documentId } from "@/lib/documents/schema";
import { action } from "@/lib/server/action";
import { kept } from "../../../kept";
import { staying } from "../../../staying";
import { creating, removing, updating } from "../documents/document-doors";

export const createEstimate = creating("estimate");
export const updateEstimate = updating("estimate");
export const removeEstimate = removing("estimate");

/** Answers the invoice that it became. */
export const convertEstimate = staying(
  action(documentId, async (ctx, { id }) => {
    const invoice = await kept(convert(ctx, id));
    return { data: { id: invoice.id }, operation: invoice.operation };
  }),
);
