import { MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import type { TicketPriority, TicketStatus } from "@/lib/tickets/schema";

const TONES: Record<TicketStatus, StatusTone> = {
  open: "danger",
  inProgress: "primary",
  answered: "success",
  onHold: "warning",
  closed: "neutral",
};

type DotProps = { status: TicketStatus; className?: string };

export function TicketStatusDot({ status, className }: DotProps) {
  const t = useTranslations("tickets.statuses");
  return <StatusDot tone={TONES[status]} label={t(status)} className={className} />;
}

const VARIANTS = { low: "outline", medium: "outline", high: "warning", urgent: "danger" } as const;

/** How pressing it is; of most nothing is said unless it is to be said of `all`. */
export function TicketPriorityBadge({
  priority,
  all,
}: {
  priority: TicketPriority;
  all?: boolean;
}) {
  const t = useTranslations("tickets.priorities");
  if (!all && (priority === "low" || priority === "medium")) return null;
  return <Badge variant={VARIANTS[priority]}>{t(priority)}</Badge>;
}

/** How many answers there are. */
export function ReplyCount({ count }: { count: number }) {
  const t = useTranslations("tickets");
  if (!count) return null;
  return (
    <span
      title={t("replies", { count })}
      className="figures inline-flex shrink-0 items-center gap-1 text-muted-foreground text-xs"
    >
      <MessageSquare aria-hidden className="size-3" />
      <span aria-hidden>{count}</span>
      <span className="sr-only">{t("replies", { count })}</span>
    </span>
  );
}
