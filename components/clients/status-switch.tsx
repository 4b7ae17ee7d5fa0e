"use client";

import { useTranslations } from "next-intl";
import { StatusDot } from "@/components/ui/status-dot";

export type StatusSwitchProps = {
  name: string;
  active: boolean;
  /** Without it the status can only be read. */
  onToggle?: () => void;
};

/** Active or not, as a dot and a word that is pressed to change it. */
export function StatusSwitch({ name, active, onToggle }: StatusSwitchProps) {
  const t = useTranslations("clients.status");
  const status = t(active ? "active" : "inactive");
  const dot = <StatusDot tone={active ? "success" : "neutral"} label={status} />;
  if (!onToggle) return dot;
  return (
    <button
      type="button"
      role="switch"
      aria-checked={active}
      aria-label={t("of", { status, name })}
      onClick={onToggle}
      className="-mx-1.5 inline-flex h-6 items-center rounded-md px-1.5 transition-colors hover:bg-accent pointer-coarse:h-9"
    >
      {dot}
    </button>
  );
}
