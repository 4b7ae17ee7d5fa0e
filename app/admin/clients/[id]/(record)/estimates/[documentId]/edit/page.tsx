import { documentTitle } from "../../../documents/document-title";
import { EditDocument } from "../../../documents/edit-document";
import type { DocumentAddress } from "../../../documents/read-document";
import { updateEstimate } from "../../actions";

export const generateMetadata = documentTitle("estimate");

export default function EditEstimatePage({ params }: { params: DocumentAddress }) {
  return <EditDocument kind="estimate" params={params} save={updateEstimate} />;
}
