import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DocumentForm } from "@/components/documents/document-form";
import type { SaveDocument } from "@/components/documents/document-form-props";
import { UndoDesk } from "@/components/history/undo-desk";
import { currencyOptions } from "@/lib/currency-options";
import { documentValues } from "@/lib/documents/form-values";
import type { DocumentKind } from "@/lib/documents/schema";
import { forceUndo, undo } from "../../../record-actions";
import { discountWords } from "./discount-words";
import { type DocumentAddress, readDocument } from "./read-document";

type Props = { kind: DocumentKind; params: DocumentAddress; save: SaveDocument };

/** The form of a document that is there. */
export async function EditDocument({ kind, params, save }: Props) {
  const address = await params;
  const { client, document, mayWrite } = await readDocument(kind, address.id, address.documentId);
  if (!mayWrite || document.status === "cancelled") notFound();
  const [t, locale] = await Promise.all([getTranslations("documents"), getLocale()]);
  const { id, version, number, status } = document;
  return (
    <UndoDesk actions={{ undo, force: forceUndo }}>
      <h2 className="mb-4 font-semibold text-lg">
        {t("editOf", { name: number ?? t(`${kind}.draft`) })}
      </h2>
      <DocumentForm
        kind={kind}
        clientId={client.id}
        document={{ id, version, number, draft: status === "draft" }}
        values={documentValues(document, locale)}
        currencies={currencyOptions(locale)}
        discount={await discountWords(client)}
        save={save}
      />
    </UndoDesk>
  );
}
