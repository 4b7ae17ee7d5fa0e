import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TabLink } from "@/components/clients/tab-link";
import { cn } from "@/lib/cn";
import { formatMoney, formatRelative } from "@/lib/format";
import type { Balance, OpenCounts, Touch } from "@/lib/overview/schema";

type Props = {
  clientId: number;
  balances: readonly Balance[];
  counts: OpenCounts;
  lastTouch: Touch | null;
};

/** The five figures that say who this client is to us. */
export function OverviewFigures({ clientId, balances, counts, lastTouch }: Props) {
  const t = useTranslations("overview.figures");
  const overdue = balances.filter(({ overdue }) => overdue > 0);
  const sums = (of: (balance: Balance) => number, some = balances) =>
    some.length ? some.map((one) => <Sum key={one.currency} {...one} minor={of(one)} />) : "–";
  return (
    <section
      aria-label={t("label")}
      className="grid @3xl:grid-cols-5 @lg:grid-cols-3 grid-cols-2 gap-px overflow-hidden rounded-lg border bg-border"
    >
      <Figure clientId={clientId} tab="statement" label={t("balance")}>
        {sums(({ balance }) => balance)}
      </Figure>
      <Figure
        clientId={clientId}
        tab="statement"
        label={t("overdue")}
        alarming={overdue.length > 0}
      >
        {overdue.length ? sums((one) => one.overdue, overdue) : t("none")}
      </Figure>
      <Figure clientId={clientId} tab="payments" label={t("paid")}>
        {sums(({ paid }) => paid)}
      </Figure>
      <Figure clientId={clientId} tab="projects" label={t("work")}>
        <Work counts={counts} />
      </Figure>
      <Figure clientId={clientId} tab="timeline" label={t("touch")}>
        <LastTouch touch={lastTouch} />
      </Figure>
    </section>
  );
}

type FigureProps = {
  clientId: number;
  tab: Parameters<typeof TabLink>[0]["tab"];
  label: string;
  alarming?: boolean;
  children: ReactNode;
};

function Figure({ clientId, tab, label, alarming, children }: FigureProps) {
  return (
    <div className="min-w-0 bg-card px-4 py-3 @3xl:last:col-span-1 last:col-span-2">
      <h2 className="text-muted-foreground text-sm">
        <TabLink
          client={clientId}
          tab={tab}
          className="rounded-sm underline-offset-3 hover:underline"
        >
          {label}
        </TabLink>
      </h2>
      <div
        className={cn("figures mt-1 font-medium text-lg leading-snug", alarming && "text-danger")}
      >
        {children}
      </div>
    </div>
  );
}

function Sum({ minor, currency }: { minor: number; currency: string }) {
  return <p className="break-words">{formatMoney(minor, currency, useLocale())}</p>;
}

const WORK = ["projects", "tickets", "tasks"] as const;

function Work({ counts }: { counts: OpenCounts }) {
  const t = useTranslations("overview.figures");
  const open = WORK.filter((kind) => counts[kind]);
  if (!open.length) return t("none");
  return open.map((kind) => (
    <p key={kind} className="text-base">
      {t(`open.${kind}`, { count: counts[kind] })}
    </p>
  ));
}

function LastTouch({ touch }: { touch: Touch | null }) {
  const t = useTranslations("overview.figures");
  const locale = useLocale();
  if (!touch) return t("never");
  return (
    <>
      <p>{formatRelative(touch.at, Date.now(), locale)}</p>
      <p
        className="line-clamp-2 break-words font-normal text-muted-foreground text-sm"
        title={touch.text}
      >
        {touch.text}
      </p>
    </>
  );
}
