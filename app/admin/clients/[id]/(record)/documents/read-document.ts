import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { may } from "@/lib/context";
import { getDocument } from "@/lib/documents/queries";
import type { DocumentKind } from "@/lib/documents/schema";
import { found } from "@/lib/server/page";
import { readClient } from "../../read-client";

const ID = /^[1-9]\d{0,14}$/;

export type DocumentAddress = Promise<{ id: string; documentId: string }>;

/** The document of this address, which has to be of this client; read once for all parts of the page. */
export const readDocument = cache(async (kind: DocumentKind, id: string, documentId: string) => {
  const { ctx, client } = await readClient(id);
  if (!ID.test(documentId)) notFound();
  const document = await found(() => getDocument(ctx, kind, Number(documentId)));
  if (document.clientId !== client.id) notFound();
  return { ctx, client, document, mayWrite: mayWriteMoney({ ctx, client }) };
});

type Asker = Pick<Awaited<ReturnType<typeof readClient>>, "ctx" | "client">;

/** Records of a client in the trash are read only. */
export const mayWriteMoney = ({ ctx, client }: Asker) =>
  may(ctx, "records.write") && client.deletedAt === null;
