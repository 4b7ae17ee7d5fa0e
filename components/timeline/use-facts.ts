import { useLocale, useTranslations } from "next-intl";
import { formatClock, formatDay, formatMoney } from "@/lib/format";
import type { TimelineItem, TimelineKind, Told } from "@/lib/timeline/schema";

type Fact = string | null | undefined | false | 0;

/** What is said of an item beneath its title, and the amount beside it. */
export function useFacts({ kind, at, told }: TimelineItem, zone: string) {
  const money = useMoney(told);
  const facts: Fact[] = [
    told.date === undefined && formatClock(at, zone),
    ...useStateFacts(kind, told),
    useWho(kind, told),
  ];
  const credit = kind === "creditNote" || (kind === "payment" && !told.refund);
  const amount = told.amount === undefined ? null : money(credit ? -told.amount : told.amount);
  return { facts: facts.flatMap((fact) => fact || []), amount };
}

function useMoney({ currency = "EUR" }: Told) {
  const locale = useLocale();
  return (minor: number) => formatMoney(minor, currency, locale);
}

function useStateFacts(kind: TimelineKind, told: Told): Fact[] {
  const t = useTranslations("timeline");
  const locale = useLocale();
  const money = useMoney(told);
  const { status, open, dueDate, doneAt, direction } = told;
  const sent = kind === "invoice" && status === "sent";
  const waits = sent ? Boolean(open) : !doneAt && status !== "cancelled";
  return [
    status === "draft" && t("draft"),
    status === "cancelled" && t("cancelled"),
    sent && (open ? t("open", { amount: money(open) }) : t("paid")),
    waits && dueDate && t("due", { day: formatDay(dueDate, locale) }),
    doneAt && t("done"),
    direction && t(direction),
    kind === "payment" && told.text,
  ];
}

const WHO: Partial<Record<TimelineKind, "by" | "withWhom" | "forWhom">> = {
  change: "by",
  note: "by",
  reply: "by",
  communication: "withWhom",
  ticket: "withWhom",
  task: "forWhom",
};

function useWho(kind: TimelineKind, { who, actorKind }: Told): Fact {
  const t = useTranslations("timeline");
  const name = actorKind === "system" ? t("system") : who;
  const words = WHO[kind];
  return words && name && t(words, { name });
}
