import "server-only";
import type { Context } from "@/lib/context";
import { deleteDocument, updateDocument } from "@/lib/documents/change-document";
import { createDocument } from "@/lib/documents/create-document";
import {
  type DocumentKind,
  documentId,
  documentInput,
  documentUpdate,
} from "@/lib/documents/schema";
import { AppError } from "@/lib/errors";
import { lastChangedBy } from "@/lib/history/last-changed";
import { messageKey } from "@/lib/message-key";
import type { Saved } from "@/lib/records/record-door";
import { action } from "@/lib/server/action";
import { kept } from "../../../kept";
import { staying } from "../../../staying";

const ENTITIES = {
  invoice: "invoices",
  estimate: "estimates",
  creditNote: "credit_notes",
} as const;

const answer = ({ id, operation }: Saved) => ({ data: { id }, operation });

export const creating = (kind: DocumentKind) =>
  staying(
    action(documentInput, async (ctx, input) =>
      answer(await kept(createDocument(ctx, kind, input))),
    ),
  );

export const updating = (kind: DocumentKind) =>
  staying(
    action(documentUpdate, async (ctx, change) =>
      answer(
        await kept(
          updateDocument(ctx, kind, change).catch((error) =>
            refuseNaming(ctx, { entity: ENTITIES[kind], id: change.id }, error),
          ),
        ),
      ),
    ),
  );

export const removing = (kind: DocumentKind) =>
  staying(
    action(documentId, async (ctx, which) => answer(await kept(deleteDocument(ctx, kind, which)))),
  );

/** Who was quicker belongs to the refusal. */
export async function refuseNaming(
  ctx: Context,
  row: Parameters<typeof lastChangedBy>[1],
  error: unknown,
): Promise<never> {
  if (!(error instanceof AppError) || error.key !== "errors.recordStale") throw error;
  const name = await lastChangedBy(ctx, row);
  if (!name) throw error;
  const { code, message, data } = error;
  throw new AppError(code, message, { key: messageKey("errors.recordStaleBy", { name }), data });
}
