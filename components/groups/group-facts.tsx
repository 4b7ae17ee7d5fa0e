"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatBasisPoints, formatCount } from "@/lib/format";
import type { GroupRow } from "@/lib/groups/schema";

/** What a group gives; quietly, when it is no more than a label. */
export function DiscountText({ discountBp }: { discountBp: number }) {
  const t = useTranslations("groups");
  const locale = useLocale();
  if (discountBp > 0) return formatBasisPoints(discountBp, locale);
  return <span className="text-muted-foreground">{t("noDiscount")}</span>;
}

type LinkProps = {
  group: Pick<GroupRow, "id" | "name" | "clients">;
  /** Under a heading that says what it counts. */
  short?: boolean;
  /** It is what keys move to. */
  rowLink?: boolean;
};

/** How many clients are in a group, and the way to them. */
export function ClientsLink({ group: { id, clients }, short, rowLink }: LinkProps) {
  const t = useTranslations("groups");
  const locale = useLocale();
  const figure = formatCount(clients, locale);
  const text = t("clients", { count: clients, figure });
  return (
    <Link
      href={`/admin/clients?view=all&filter=group:any:${id}`}
      aria-label={short ? text : undefined}
      data-row-link={rowLink || undefined}
      className="rounded-sm text-link hover:underline max-sm:underline"
    >
      {short ? figure : text}
    </Link>
  );
}
