import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/lib/format";
import { Money } from "./money";

export type Given = { id: number; name: string; href: Route; date?: string; amount: number };

type Props = {
  label: string;
  given: readonly Given[];
  currency: string;
  /** What is left, below them. */
  children?: ReactNode;
};

/** What went from where to where: a link, a day and an amount each. */
export function GivenList({ label, given, currency, children }: Props) {
  const t = useTranslations("documents");
  const locale = useLocale();
  return (
    <section aria-label={label} className="border-t pt-4">
      <h3 className="mb-2 text-muted-foreground text-sm">{label}</h3>
      <ul className="space-y-1.5">
        {given.map(({ id, name, href, date, amount }) => (
          <li key={id} className="flex items-baseline gap-3">
            <Link href={href} className="rounded-sm font-medium text-link hover:underline">
              {name}
            </Link>
            {date && (
              <span className="figures text-muted-foreground text-sm">
                {formatDay(date, locale)}
              </span>
            )}
            <Money minor={amount} currency={currency} className="ml-auto" />
          </li>
        ))}
      </ul>
      {!given.length && <p className="text-muted-foreground">{t("nothingGiven")}</p>}
      {children}
    </section>
  );
}
