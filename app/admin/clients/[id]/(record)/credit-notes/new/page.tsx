import { newTitle } from "../../documents/document-title";
import { NewDocument, type NewPageProps } from "../../documents/new-document";
import { createCreditNote } from "../actions";

export const generateMetadata = newTitle("creditNote");

export default function NewCreditNotePage(props: NewPageProps) {
  return <NewDocument {...props} kind="creditNote" save={createCreditNote} />;
}
