import { creditNotes } from "@/db/schema";
import { authorize, type Context } from "../context";
import type { AllocationInput } from "../documents/schema";
import { AppError, refuseFields } from "../errors";
import { lockedRecord, type Saved, saveRecord } from "../records/record-door";
import { payables, setAllocations, wrongAllocations } from "./allocate";
import { refuseSpent } from "./credit";

type Applying = { id: number; version?: number; allocations: readonly AllocationInput[] };

/** Says to which invoices a credit note goes: the whole list, in place of what it was. */
export async function applyCreditNote(
  ctx: Context,
  { id, version, allocations: given }: Applying,
): Promise<Saved> {
  authorize(ctx, "records.write");
  const begin = { kind: "creditNote.apply", right: "records.write" } as const;
  return saveRecord(ctx, begin, async (w) => {
    const now = await lockedRecord(ctx, w, creditNotes, { id, version, what: "credit note" });
    if (now.status !== "sent") {
      const message = "Only a credit note that was sent can be applied.";
      throw new AppError("conflict", message, { key: "errors.creditNoteNotSent" });
    }
    const source = { creditNoteId: id };
    const giving = { ...now, amount: now.total, refund: false, given };
    const invoices = await payables(
      w,
      given.map(({ invoiceId }) => invoiceId),
      source,
    );
    refuseFields(wrongAllocations(giving, invoices));
    await refuseSpent(w, giving, source);
    setAllocations(w, source, giving);
    return { id, label: now.number ?? "" };
  });
}
