import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/cn";

export type OlderPagesProps = {
  /** What it leafs through, for a screen reader. */
  label: string;
  /** The first page, when this is another. */
  newest?: string | false;
  older?: string | false;
  variant?: "ghost" | "outline";
  className?: string;
};

/** The pages of what only grows at its head: one step further back, or straight to the newest. */
export function OlderPages({ label, newest, older, variant, className }: OlderPagesProps) {
  const t = useTranslations("table");
  const looks = {
    asChild: true,
    variant: variant ?? "ghost",
    size: variant ? "default" : "sm",
  } as const;
  if (!newest && !older) return null;
  return (
    <nav aria-label={label} className={cn("flex flex-1 justify-end gap-2", className)}>
      {newest && (
        <Button {...looks}>
          <Link href={newest as Route}>{t("newest")}</Link>
        </Button>
      )}
      {older && (
        <Button {...looks}>
          <Link href={older as Route} rel="next" prefetch={false}>
            {t("older")}
          </Link>
        </Button>
      )}
    </nav>
  );
}
