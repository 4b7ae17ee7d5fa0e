import { documentTitle } from "../../../documents/document-title";
import { EditDocument } from "../../../documents/edit-document";
import type { DocumentAddress } from "../../../documents/read-document";
import { updateCreditNote } from "../../actions";

export const generateMetadata = documentTitle("creditNote");

export default function EditCreditNotePage({ params }: { params: DocumentAddress }) {
  return <EditDocument kind="creditNote" params={params} save={updateCreditNote} />;
}
