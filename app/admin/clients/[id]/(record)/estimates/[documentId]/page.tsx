import { BecameInvoice } from "@/components/documents/became-invoice";
import { documentTitle } from "../../documents/document-title";
import { type DocumentAddress, readDocument } from "../../documents/read-document";
import { ViewDocument } from "../../documents/view-document";
import { convertEstimate, removeEstimate, updateEstimate } from "../actions";

type Props = { params: DocumentAddress };

export const generateMetadata = documentTitle("estimate");

export default async function EstimatePage({ params }: Props) {
  const { id, documentId } = await params;
  const { document } = await readDocument("estimate", id, documentId);
  return (
    <ViewDocument
      kind="estimate"
      params={params}
      actions={{ update: updateEstimate, remove: removeEstimate, convert: convertEstimate }}
    >
      {document.invoiceId && (
        <BecameInvoice clientId={document.clientId} invoiceId={document.invoiceId} />
      )}
    </ViewDocument>
  );
}
