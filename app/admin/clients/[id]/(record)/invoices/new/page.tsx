import { newTitle } from "../../documents/document-title";
import { NewDocument, type NewPageProps } from "../../documents/new-document";
import { createInvoice } from "../actions";

export const generateMetadata = newTitle("invoice");

export default function NewInvoicePage(props: NewPageProps) {
  return <NewDocument {...props} kind="invoice" save={createInvoice} />;
}
