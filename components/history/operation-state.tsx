import { useLocale, useTranslations } from "next-intl";
import { Badge, type BadgeProps } from "@/components/ui/badge";
import { formatCount } from "@/lib/format";
import type { NamedOperation } from "@/lib/history/schema";

export const STATE_LOOKS: Record<NamedOperation["state"], BadgeProps["variant"]> = {
  running: "primary",
  undoing: "primary",
  stopped: "warning",
  failed: "danger",
  undone: "outline",
  done: "outline",
};

/** How it ended, when not simply well; how far it is; what was left out. */
export function OperationState({ operation }: { operation: NamedOperation }) {
  const t = useTranslations("history");
  const locale = useLocale();
  const { state, done, total, skipped, failed } = operation;
  const open = state === "running" || state === "stopped" || state === "failed";
  return (
    <span className="flex items-center gap-2 text-muted-foreground">
      {state !== "done" && <Badge variant={STATE_LOOKS[state]}>{t(`states.${state}`)}</Badge>}
      {open && total !== null && (
        <span className="figures max-sm:hidden">
          {t("progress", { done: formatCount(done, locale), total: formatCount(total, locale) })}
        </span>
      )}
      {skipped > 0 && <span className="max-sm:hidden">{t("skipped", { count: skipped })}</span>}
      {failed > 0 && (
        <span className="text-danger max-sm:hidden">{t("failed", { count: failed })}</span>
      )}
    </span>
  );
}
