"use server";

import { creditNoteAllocations } from "@/lib/documents/schema";
import { applyCreditNote as apply } from "@/lib/payments/apply-credit-note";
import { action } from "@/lib/server/action";
import { kept } from "../../../kept";
import { staying } from "../../../staying";
import { creating, refuseNaming, removing, updating } from "../documents/document-doors";

export const createCreditNote = creating("creditNote");
export const updateCreditNote = updating("creditNote");
export const removeCreditNote = removing("creditNote");

/** Says to which invoices it goes. */
export const applyCreditNote = staying(
  action(creditNoteAllocations, (ctx, applying) =>
    kept(
      apply(ctx, applying).catch((error) =>
        refuseNaming(ctx, { entity: "credit_notes", id: applying.id }, error),
      ),
    ),
  ),
);
