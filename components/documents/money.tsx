import { useLocale } from "next-intl";
import { cn } from "@/lib/cn";
import { formatMoney } from "@/lib/format";

type Props = { minor: number; currency: string; className?: string };

/** An amount in its currency, in figures of one width. */
export function Money({ minor, currency, className }: Props) {
  const locale = useLocale();
  return (
    <span className={cn("figures whitespace-nowrap", className)}>
      {formatMoney(minor, currency, locale)}
    </span>
  );
}
