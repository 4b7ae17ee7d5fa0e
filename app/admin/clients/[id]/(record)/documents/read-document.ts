import "server-only";
import { cache } from "react";
import { may } from "@/lib/context";
import { getDocument } from "@/lib/documents/queries";
import type { DocumentKind } from "@/lib/documents/schema";
import type { readClient } from "../../read-client";
import { readRecord } from "../../read-record";

export type DocumentAddress = Promise<{ id: string; documentId: string }>;

/** The document of this address; read once for all parts of the page. */
export const readDocument = cache(async (kind: DocumentKind, id: string, documentId: string) => {
  const { ctx, client, record } = await readRecord({ id, recordId: documentId }, (asker, number) =>
    getDocument(asker, kind, number),
  );
  return { ctx, client, document: record, mayWrite: mayWriteMoney({ ctx, client }) };
});

type Asker = Pick<Awaited<ReturnType<typeof readClient>>, "ctx" | "client">;

/** Records of a client in the trash are read only. */
export const mayWriteMoney = ({ ctx, client }: Asker) =>
  may(ctx, "records.write") && client.deletedAt === null;
