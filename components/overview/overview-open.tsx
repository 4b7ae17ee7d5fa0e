import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { CardEmpty, CardLink, OverviewCard } from "@/components/clients/overview-card";
import { DueDay } from "@/components/records/due-day";
import { NearLink } from "@/components/ui/near-link";
import { formatMoney } from "@/lib/format";
import { OPEN_KINDS, type OpenKind, type OpenThing } from "@/lib/overview/schema";

type Props = {
  clientId: number;
  open: Record<OpenKind, readonly OpenThing[]>;
  /** The day it is in the workspace's zone. */
  today: string;
};

/** What waits to be done or paid, a card a kind; kinds without anything are left out. */
export function OverviewOpen({ clientId, open, today }: Props) {
  const t = useTranslations("overview.open");
  const kinds = OPEN_KINDS.filter((kind) => open[kind].length);
  if (!kinds.length) {
    return (
      <OverviewCard title={t("title")}>
        <CardEmpty>{t("nothing")}</CardEmpty>
      </OverviewCard>
    );
  }
  return (
    <div className="@2xl:columns-2 gap-4 *:mb-4 *:break-inside-avoid">
      {kinds.map((kind) => (
        <OverviewCard
          key={kind}
          title={t(kind)}
          action={
            <CardLink client={clientId} tab={kind}>
              {t("all")}
              <span className="sr-only"> {t(kind)}</span>
            </CardLink>
          }
        >
          <ul className="divide-y px-4 pt-1 pb-1.5">
            {open[kind].map((thing) => (
              <Thing
                key={thing.id}
                href={addressOf(clientId, kind, thing)}
                thing={thing}
                today={today}
              />
            ))}
          </ul>
        </OverviewCard>
      ))}
    </div>
  );
}

type ThingProps = { href: string; thing: OpenThing; today: string };

function Thing({ href, thing, today }: ThingProps) {
  const locale = useLocale();
  const { title, due, amount, currency } = thing;
  return (
    <li className="flex min-h-9 flex-wrap items-center gap-x-3 py-1">
      <NearLink
        href={href as Route}
        className="min-w-0 flex-1 truncate rounded-sm underline-offset-3 hover:underline"
        title={title ?? undefined}
      >
        {title}
      </NearLink>
      <DueDay day={due} today={today} />
      {amount !== null && currency && (
        <span className="figures min-w-20 text-right">{formatMoney(amount, currency, locale)}</span>
      )}
    </li>
  );
}

const addressOf = (clientId: number, kind: OpenKind, { id }: OpenThing) =>
  `/admin/clients/${clientId}/${kind}${kind === "tasks" ? "" : `/${id}`}`;
