import { useTranslations } from "next-intl";
import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import type { ProjectStatus } from "@/lib/projects/schema";

const TONES: Record<ProjectStatus, StatusTone> = {
  notStarted: "neutral",
  inProgress: "primary",
  onHold: "warning",
  finished: "success",
  cancelled: "neutral",
};

export function ProjectStatusDot({ status }: { status: ProjectStatus }) {
  const t = useTranslations("projects.statuses");
  return <StatusDot tone={TONES[status]} label={t(status)} />;
}

/** Nothing is due any more. */
export const isOver = (status: ProjectStatus) => status === "finished" || status === "cancelled";
