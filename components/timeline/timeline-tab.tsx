import { History } from "lucide-react";
import { useTranslations } from "next-intl";
import { withParams } from "@/components/data-table/list-url";
import { OlderPages } from "@/components/data-table/older-pages";
import { EmptyState } from "@/components/shell/empty-state";
import type { TimelineFilter, TimelineItem } from "@/lib/timeline/schema";
import { TimelineDays } from "./timeline-days";
import { TimelineFilters } from "./timeline-filters";

type Props = {
  clientId: number;
  items: readonly TimelineItem[];
  next?: string;
  filters: readonly TimelineFilter[];
  /** What is behind the question mark of its address. */
  asked: Record<string, string | string[] | undefined>;
  zone: string;
  /** When the reader was here before, in UTC milliseconds. */
  since: number | null;
};

/** All that happened with a client, last on top. */
export function TimelineTab({ clientId, items, next, filters, asked, zone, since }: Props) {
  const t = useTranslations("timeline");
  const path = `/admin/clients/${clientId}/timeline`;
  const first = asked.after === undefined;
  return (
    <section aria-label={t("title")} className="space-y-6">
      <TimelineFilters path={path} asked={asked} chosen={filters} />
      {items.length ? (
        <TimelineDays clientId={clientId} items={items} zone={zone} since={since} />
      ) : (
        <EmptyState
          icon={<History />}
          title={t(filters.length ? "nothingSuch" : "nothing")}
          text={filters.length ? undefined : t("nothingText")}
        />
      )}
      <OlderPages
        label={t("pages")}
        newest={!first && withParams(path, asked, { after: undefined })}
        older={next !== undefined && withParams(path, asked, { after: next })}
        variant="outline"
        className="justify-center"
      />
    </section>
  );
}
