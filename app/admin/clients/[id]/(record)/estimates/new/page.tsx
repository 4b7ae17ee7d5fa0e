import { newTitle } from "../../documents/document-title";
import { NewDocument, type NewPageProps } from "../../documents/new-document";
import { createEstimate } from "../actions";

export const generateMetadata = newTitle("estimate");

export default function NewEstimatePage(props: NewPageProps) {
  return <NewDocument {...props} kind="estimate" save={createEstimate} />;
}
