import { documentTitle } from "../../../documents/document-title";
import { EditDocument } from "../../../documents/edit-document";
import type { DocumentAddress } from "../../../documents/read-document";
import { updateInvoice } from "../../actions";

export const generateMetadata = documentTitle("invoice");

export default function EditInvoicePage({ params }: { params: DocumentAddress }) {
  return <EditDocument kind="invoice" params={params} save={updateInvoice} />;
}
