import { useLocale, useTranslations } from "next-intl";
import type { Day, LoggedChange } from "@/lib/clients/change-days";
import { dayOf } from "@/lib/days";
import { formatDay } from "@/lib/format";
import { ChangeOperation } from "./change-operation";
import { type PutBackActions, PutBackProvider } from "./change-put-back";
import { type ChangeNames, useChangeWords } from "./change-words";

type Props = {
  days: Day[];
  names: Omit<ChangeNames, "zone">;
  zone: string;
  /** Which changes the reader may put back. */
  mayPutBack: (change: LoggedChange) => boolean;
  actions: PutBackActions;
};

/** Who changed what, from what to what; last first, by day and by operation. */
export function ChangeList({ days, names, zone, mayPutBack, actions }: Props) {
  const words = useChangeWords({ ...names, zone });
  const dayName = useDayName(zone);
  return (
    <PutBackProvider actions={actions}>
      {days.map(({ day, operations }) => (
        <section key={day} className="mb-8">
          <h2 className="mb-3 border-b pb-2 font-medium text-muted-foreground text-sm">
            {dayName(day)}
          </h2>
          <ol className="space-y-5">
            {operations.map((operation) => (
              <ChangeOperation
                key={operation.id}
                operation={operation}
                words={words}
                zone={zone}
                mayPutBack={mayPutBack}
              />
            ))}
          </ol>
        </section>
      ))}
    </PutBackProvider>
  );
}

const DAY_MS = 86_400_000;

function useDayName(zone: string) {
  const t = useTranslations("changes");
  const locale = useLocale();
  const now = Date.now();
  return (day: string) => {
    if (day === dayOf(now, zone)) return t("today");
    if (day === dayOf(now - DAY_MS, zone)) return t("yesterday");
    return formatDay(day, locale);
  };
}
