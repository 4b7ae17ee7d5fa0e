"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useOptimistic } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useOfferUndo } from "@/components/history/use-offer-undo";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { type Action, idle } from "@/lib/action-state";
import { STATUSES, type TicketRow, type TicketStatus } from "@/lib/tickets/schema";
import { TicketStatusDot } from "./ticket-marks";

type Props = {
  ticket: Pick<TicketRow, "id" | "status">;
  /** Nothing for who only reads. */
  update?: Action;
};

/** How a ticket stands; whoever may changes it at once. */
export function TicketStatusMenu({ ticket, update }: Props) {
  const t = useTranslations("tickets");
  const offerUndo = useOfferUndo();
  const [status, show] = useOptimistic(ticket.status);
  const [run] = useAction(async (_state, input) => {
    const next = input as TicketStatus;
    show(next);
    const answer = await (update?.(idle, { id: ticket.id, status: next }) ?? idle);
    const said = t("nowIs", { status: t(`statuses.${next}`) });
    if (answer.status === "done") offerUndo(said, answer.operation);
    return answer;
  });
  if (!update) return <TicketStatusDot status={status} className="mr-1.5" />;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button variant="outline" aria-label={t("statusIs", { status: t(`statuses.${status}`) })}>
          <TicketStatusDot status={status} />
          <ChevronDown className="size-3.5 text-muted-foreground" />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuRadioGroup value={status} onValueChange={run}>
          {STATUSES.map((one) => (
            <DropdownMenuRadioItem key={one} value={one}>
              <TicketStatusDot status={one} />
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
