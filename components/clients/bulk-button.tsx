"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useSelection } from "@/components/data-table/selection";
import { Button, type ButtonProps } from "@/components/ui/button";
import type { BulkVerb } from "@/lib/clients/schema";
import { cn } from "@/lib/cn";
import { useClientDeeds } from "./client-deeds";

// on a phone the word goes under its sign, and the bar scrolls
const LOOKS =
  "max-sm:h-12 max-sm:min-w-16 max-sm:flex-col max-sm:gap-0.5 max-sm:px-2 max-sm:text-xs";

type Word = BulkVerb | "owner" | "groups" | "more" | "export";
type Props = ButtonProps & { word: Word; icon: ReactNode };

/** One thing that can be done with the chosen rows. */
export function BulkButton({ word, icon, className, ...props }: Props) {
  const t = useTranslations("bulk.verbs");
  return (
    <Button variant="ghost" size="sm" className={cn(LOOKS, className)} {...props}>
      {icon}
      {t(word)}
    </Button>
  );
}

type DeedProps = { verb: BulkVerb; icon: ReactNode };

/** One of the verbs, done at once to the chosen rows of the page. */
export function BulkDeed({ verb, icon }: DeedProps) {
  const { selected } = useSelection();
  const { run } = useClientDeeds();
  return <BulkButton word={verb} icon={icon} onClick={() => run({ verb, ids: selected })} />;
}
