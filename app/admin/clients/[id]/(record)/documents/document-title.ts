import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { DocumentKind } from "@/lib/documents/schema";
import { readClient } from "../../read-client";
import { type DocumentAddress, readDocument } from "./read-document";

/** The title of a document's page: «Invoice INV-0042 · Acme». */
export const documentTitle =
  (kind: DocumentKind) =>
  async ({ params }: { params: DocumentAddress }): Promise<Metadata> => {
    const { id, documentId } = await params;
    const { client, document } = await readDocument(kind, id, documentId);
    const t = await getTranslations(`documents.${kind}`);
    const name = document.number ? t("named", { number: document.number }) : t("draft");
    return { title: `${name} · ${client.name}` };
  };

/** The title of the page of a new one. */
export const newTitle =
  (kind: DocumentKind) =>
  async ({ params }: { params: Promise<{ id: string }> }): Promise<Metadata> => {
    const { client } = await readClient((await params).id);
    const t = await getTranslations(`documents.${kind}`);
    return { title: `${t("new")} · ${client.name}` };
  };

/** The title of a tab: «Acme · Invoices». */
export const tabTitle =
  (namespace: "documents.invoice" | "documents.estimate" | "payments") =>
  async ({ params }: { params: Promise<{ id: string }> }): Promise<Metadata> => {
    const { client } = await readClient((await params).id);
    const t = await getTranslations(namespace);
    return { title: `${client.name} · ${t("list")}` };
  };
