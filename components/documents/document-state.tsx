import { useTranslations } from "next-intl";
import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import { daysBetween } from "@/lib/days";
import type { DocumentRow, DocumentState as State } from "@/lib/documents/schema";

const SOON = 3;

const TONES: Record<State, StatusTone> = {
  draft: "neutral",
  sent: "primary",
  partlyPaid: "warning",
  paid: "success",
  overdue: "danger",
  accepted: "success",
  declined: "danger",
  expired: "warning",
  applied: "success",
  cancelled: "neutral",
};

type Props = {
  document: Pick<DocumentRow, "state" | "dueDate">;
  /** The day it is in the workspace's zone. */
  today: string;
};

/** Where a document stands, as a dot and a word: amber when it is due soon, struck when it is cancelled. */
export function DocumentState({ document, today }: Props) {
  const t = useTranslations("documents.states");
  const { state } = document;
  const soon = state === "sent" && isPressing(document, today);
  return (
    <StatusDot
      tone={soon ? "warning" : TONES[state]}
      label={t(state)}
      className={state === "cancelled" ? "text-muted-foreground line-through" : undefined}
    />
  );
}

/** Whether its last day still matters. */
export const isDue = (state: State) =>
  state === "sent" || state === "partlyPaid" || state === "overdue";

/** That day is near, or has passed. */
export const isPressing = ({ state, dueDate }: Props["document"], today: string) =>
  isDue(state) && dueDate !== null && daysBetween(today, dueDate) <= SOON;
