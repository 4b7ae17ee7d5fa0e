import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { daysBetween } from "@/lib/days";
import { formatDay } from "@/lib/format";

const SOON = 3;

type Props = {
  day: string | null;
  /** The day it is in the workspace's zone. */
  today: string;
  /** It is done or paid: nothing is due any more. */
  over?: boolean;
};

/** A day by which something is due: amber when it is near, red when it has passed, and so in words. */
export function DueDay({ day, today, over }: Props) {
  const t = useTranslations("records.due");
  const locale = useLocale();
  if (!day) return null;
  const days = daysBetween(today, day);
  const date = formatDay(day, locale);
  const plain = <span className="figures text-muted-foreground">{date}</span>;
  if (over || days > SOON) return plain;
  const words = days < 0 ? t("late", { days: -days }) : t("soon", { days });
  return (
    <Badge variant={days < 0 ? "danger" : "warning"} title={date} className="figures">
      {words}
    </Badge>
  );
}
