import { CreditNoteGiven } from "@/components/documents/credit-note-given";
import { documentPath } from "@/components/documents/document-paths";
import { ApplyForm } from "@/components/payments/apply-form";
import { listAllocations } from "@/lib/documents/queries";
import { payableInvoices } from "@/lib/payments/payable-invoices";
import { documentTitle } from "../../documents/document-title";
import { type DocumentAddress, readDocument } from "../../documents/read-document";
import { ViewDocument } from "../../documents/view-document";
import { applyCreditNote, removeCreditNote, updateCreditNote } from "../actions";

type Props = { params: DocumentAddress; searchParams: Promise<{ apply?: string | string[] }> };

export const generateMetadata = documentTitle("creditNote");

export default async function CreditNotePage({ params, searchParams }: Props) {
  const { id, documentId } = await params;
  const { ctx, document, mayWrite } = await readDocument("creditNote", id, documentId);
  const { apply } = await searchParams;
  const allocations = await listAllocations(ctx, { creditNoteId: document.id });
  const applies = apply !== undefined && mayWrite && document.status === "sent";
  const source = { creditNoteId: document.id };
  return (
    <ViewDocument
      kind="creditNote"
      params={params}
      actions={{ update: updateCreditNote, remove: removeCreditNote }}
      form={
        applies && (
          <ApplyForm
            source={{ ...document, amount: document.total }}
            invoices={await payableInvoices(ctx, { ...document, source })}
            meant={Number(apply)}
            save={applyCreditNote}
            path={documentPath("creditNote", document)}
          />
        )
      }
    >
      {document.status === "sent" && <CreditNoteGiven note={document} allocations={allocations} />}
    </ViewDocument>
  );
}
