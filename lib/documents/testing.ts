import { createClient } from "../clients/mutations";
import { clientInput } from "../clients/schema";
import type { Context } from "../context";
import { createPayment } from "../payments/mutations";
import { createDocument } from "./create-document";
import type { DocumentInput } from "./schema";

/** A client of this name; its number. */
export const newClient = async (ctx: Context, name = "Acme", more: object = {}) =>
  (await createClient(ctx, clientInput.parse({ name, ...more }))).id;

/** A sent invoice of a client with a total in cents; its number. */
export const newInvoice = async (
  ctx: Context,
  clientId: number,
  total: number,
  more: Partial<DocumentInput> = {},
) => (await createDocument(ctx, "invoice", { clientId, status: "sent", total, ...more })).id;

/** A payment for one invoice; its number. */
export const pay = async (ctx: Context, invoiceId: number, amount: number) =>
  (await createPayment(ctx, { amount, allocations: [{ invoiceId, amount }] })).id;
