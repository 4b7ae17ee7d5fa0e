import { RecordSkeleton } from "@/components/clients/record-skeleton";

export default function Loading() {
  return <RecordSkeleton />;
}
