import { RecordNotFound } from "@/components/records/record-not-found";

export default RecordNotFound;
