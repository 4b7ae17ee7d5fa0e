import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { withParams } from "@/components/data-table/list-url";
import { cn } from "@/lib/cn";
import { TIMELINE_FILTERS, type TimelineFilter } from "@/lib/timeline/schema";

type Props = {
  path: string;
  asked: Record<string, string | string[] | undefined>;
  chosen: readonly TimelineFilter[];
};

const ALL = Object.keys(TIMELINE_FILTERS) as TimelineFilter[];

/** Which kinds are shown: each chip puts its kind in or takes it out, and has an address of its own. */
export function TimelineFilters({ path, asked, chosen }: Props) {
  const t = useTranslations("timeline");
  const to = (filters: readonly TimelineFilter[]) =>
    withParams(path, asked, { kinds: filters.join() || undefined, after: undefined }) as Route;
  const toggled = (one: TimelineFilter) =>
    ALL.filter((each) => (each === one ? !chosen.includes(each) : chosen.includes(each)));
  return (
    <nav aria-label={t("filter")} className="flex flex-wrap gap-1.5">
      <Chip href={to([])} on={!chosen.length}>
        {t("all")}
      </Chip>
      {ALL.map((one) => (
        <Chip key={one} href={to(toggled(one))} on={chosen.includes(one)}>
          {t(`filters.${one}`)}
        </Chip>
      ))}
    </nav>
  );
}

type ChipProps = { href: Route; on: boolean; children: string };

const Chip = ({ href, on, children }: ChipProps) => (
  <Link
    href={href}
    scroll={false}
    aria-current={on || undefined}
    className={cn(
      "inline-flex h-7 items-center rounded-full border px-3 text-sm transition-colors hover:bg-accent pointer-coarse:h-10",
      on ? "border-primary bg-accent font-medium text-foreground" : "text-muted-foreground",
    )}
  >
    {children}
  </Link>
);
