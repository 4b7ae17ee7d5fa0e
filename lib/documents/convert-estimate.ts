import { sql } from "drizzle-orm";
import { insertRows } from "@/db/bulk";
import { type Estimate, estimates, invoices } from "@/db/schema";
import type { Writer } from "@/db/write";
import { authorize, type Context } from "../context";
import { AppError, invalidField } from "../errors";
import { messageKey } from "../message-key";
import { changeRecord, lockedRecord, nextId, type Saved, saveRecord } from "../records/record-door";
import { workspaceToday } from "../settings/today";
import { placeOf } from "./billed-client";
import { KINDS } from "./kinds";
import { takeNumber } from "./numbering";

/** Makes an invoice of an estimate, which is accepted by that: a draft with its lines. */
export async function convertEstimate(ctx: Context, id: number): Promise<Saved> {
  authorize(ctx, "records.write");
  const { settings, today } = await workspaceToday(ctx);
  const begin = { kind: "estimate.convert", right: "records.write" } as const;
  return saveRecord(ctx, begin, async (w) => {
    const now = await lockedRecord(ctx, w, estimates, { id, what: "estimate" });
    await refuseConversion(w, now);
    const invoiceId = await nextId(w, invoices);
    const { clientId, currency, lines, discountBp, subtotal, discount, tax, total, note } = now;
    const at = placeOf(today, today, settings.zone);
    const copied = { clientId, currency, lines, discountBp, subtotal, discount, tax, total, note };
    w.later(insertRows(invoices, [{ id: invoiceId, ...copied, date: today, at }]));
    const numbered =
      now.number === null ? await takeNumber(w, estimates, { first: KINDS.estimate.first }) : {};
    changeRecord(w, estimates, now, { ...numbered, status: "accepted", invoiceId });
    return { id: invoiceId, label: { ...now, ...numbered }.number ?? "" };
  });
}

async function refuseConversion(w: Writer, { status, invoiceId }: Estimate) {
  if (status === "cancelled" || status === "declined")
    throw invalidField("status", messageKey(`errors.statusStep.${status}`));
  const [there] = await w.rows(sql`select id from invoices where id = ${invoiceId}
    and deleted_at is null and status <> 'cancelled'`);
  if (there)
    throw new AppError("conflict", "This estimate became an invoice already.", {
      key: "errors.converted",
    });
}
