import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

/** A tab of a record that is on its way: a head, and rows below it. */
export function TabSkeleton() {
  const t = useTranslations("common");
  return (
    <div role="status">
      <span className="sr-only">{t("loading")}</span>
      <div className="mb-4 flex items-center justify-between">
        <Skeleton className="w-32" />
        <Skeleton className="h-8 w-28 rounded-lg" />
      </div>
      <div className="divide-y rounded-lg border">
        {Array.from({ length: 6 }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike and never move
          <div key={row} className="flex h-12 items-center gap-4 px-4">
            <Skeleton className="w-20" />
            <Skeleton className="max-w-80 flex-1" />
          </div>
        ))}
      </div>
    </div>
  );
}
