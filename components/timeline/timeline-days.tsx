import { useLocale, useTranslations } from "next-intl";
import { dayOf } from "@/lib/days";
import { formatDateTime, formatDay } from "@/lib/format";
import type { TimelineItem } from "@/lib/timeline/schema";
import { TimelineEntry } from "./timeline-entry";

type Props = {
  clientId: number;
  items: readonly TimelineItem[];
  zone: string;
  since: number | null;
};

/** The stream by days, with a line where the reader left off. */
export function TimelineDays({ clientId, items, zone, since }: Props) {
  const locale = useLocale();
  const before = since === null ? -1 : items.findIndex(({ at }) => at <= since);
  return (
    <ol className="space-y-0.5">
      {items.map((item, i) => {
        const day = dayOf(item.at, zone);
        const begins = !i || dayOf(items[i - 1]?.at ?? 0, zone) !== day;
        return (
          <li key={`${item.kind} ${item.id}`}>
            {i === before && i > 0 && since !== null && <SinceLine since={since} zone={zone} />}
            {begins && (
              <h2 className="mt-5 mb-1.5 font-medium text-muted-foreground text-sm">
                {formatDay(day, locale)}
              </h2>
            )}
            <TimelineEntry
              clientId={clientId}
              item={item}
              zone={zone}
              isNew={since !== null && item.since > since && (before < 0 || i >= before)}
            />
          </li>
        );
      })}
    </ol>
  );
}

function SinceLine({ since, zone }: { since: number; zone: string }) {
  const t = useTranslations("timeline");
  const locale = useLocale();
  return (
    <p className="my-4 flex items-center gap-3 font-medium text-link text-sm before:h-px before:flex-1 before:bg-primary after:h-px after:flex-1 after:bg-primary">
      {t("since", { when: formatDateTime(since, locale, zone) })}
    </p>
  );
}
