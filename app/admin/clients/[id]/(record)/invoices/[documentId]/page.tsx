import { InvoiceGiven } from "@/components/documents/invoice-given";
import { listAllocations } from "@/lib/documents/queries";
import { creditSources } from "@/lib/payments/payable-invoices";
import { documentTitle } from "../../documents/document-title";
import { type DocumentAddress, readDocument } from "../../documents/read-document";
import { ViewDocument } from "../../documents/view-document";
import { removeInvoice, updateInvoice } from "../actions";

type Props = { params: DocumentAddress };

export const generateMetadata = documentTitle("invoice");

export default async function InvoicePage({ params }: Props) {
  const { id, documentId } = await params;
  const { ctx, document, mayWrite } = await readDocument("invoice", id, documentId);
  const [allocations, credit] = await Promise.all([
    listAllocations(ctx, { invoiceId: document.id }),
    mayWrite ? creditSources(ctx, document) : [],
  ]);
  return (
    <ViewDocument
      kind="invoice"
      params={params}
      actions={{ update: updateInvoice, remove: removeInvoice }}
    >
      {document.status === "sent" && (
        <InvoiceGiven invoice={document} allocations={allocations} credit={credit} />
      )}
    </ViewDocument>
  );
}
