import { ClientListSkeleton } from "@/components/clients/client-list-skeleton";

export default function Loading() {
  return <ClientListSkeleton />;
}
