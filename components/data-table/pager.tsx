import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";

export type PagerProps = {
  /** «1–50 of 10,000+». */
  summary: ReactNode;
  previous?: string;
  next?: string;
};

/** One page on or back, by address. */
export function Pager({ summary, previous, next }: PagerProps) {
  const t = useTranslations("table");
  return (
    <nav aria-label={t("pages")} className="flex flex-1 items-center gap-2">
      <p className="figures mr-auto text-muted-foreground text-sm">{summary}</p>
      <Step href={previous} rel="prev" label={t("previous")} icon={<ChevronLeft />} />
      <Step href={next} rel="next" label={t("next")} icon={<ChevronRight />} />
    </nav>
  );
}

type StepProps = { href?: string; rel: "prev" | "next"; label: string; icon: ReactNode };

function Step({ href, rel, label, icon }: StepProps) {
  const back = rel === "prev";
  const content = (
    <>
      {back && icon}
      {label}
      {!back && icon}
    </>
  );
  if (!href) {
    return (
      <Button variant="ghost" size="sm" disabled>
        {content}
      </Button>
    );
  }
  return (
    <Button asChild variant="ghost" size="sm">
      <Link href={href as Route} rel={rel} prefetch={false}>
        {content}
      </Link>
    </Button>
  );
}
