import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

/** A tab of a record that is on its way, at about its height. */
export function RecordSkeleton() {
  const t = useTranslations("common");
  return (
    <div role="status">
      <span className="sr-only">{t("loading")}</span>
      {[4, 3, 6].map((fields) => (
        <div key={fields} className="border-t py-6 first-of-type:border-t-0 first-of-type:pt-0">
          <Skeleton className="mb-5 h-5 w-40" />
          <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
            {Array.from({ length: fields }, (_, field) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike and never move
              <div key={field} className="space-y-2">
                <Skeleton className="w-24" />
                <Skeleton className="h-9 rounded-lg" />
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
