"use client";

import { ChevronDown } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { tabLooks } from "@/components/ui/tabs";
import { cn } from "@/lib/cn";
import type { LabelledTab } from "./record-tabs-room";

type Props = {
  tabs: readonly (LabelledTab & { href: Route })[];
  /** Where they stand, in this order, as far as there is room. */
  row: RefObject<HTMLElement | null>;
};

/** The tabs for which the row has no room at this moment. */
export function RecordTabsMore({ tabs, row }: Props) {
  const t = useTranslations("client.tabs");
  const [left, setLeft] = useState<Props["tabs"]>([]);
  const look = (open: boolean) => {
    if (!open) return;
    const links = [...(row.current?.querySelectorAll("a") ?? [])];
    setLeft(tabs.filter((_, at) => !links[at]?.getClientRects().length));
  };
  return (
    <DropdownMenu onOpenChange={look}>
      <DropdownMenuTrigger className={cn(tabLooks, "record-tabs-more")}>
        {t("more")}
        <ChevronDown aria-hidden className="size-3.5" />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {left.map(({ name, label, count, href }) => (
          <DropdownMenuItem key={name} asChild>
            <Link href={href} prefetch={false} scroll={false}>
              {label}
              {count && <span className="figures ml-auto text-muted-foreground">{count}</span>}
            </Link>
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
