import { TabSkeleton } from "@/components/clients/tab-skeleton";

export default function Loading() {
  return <TabSkeleton />;
}
