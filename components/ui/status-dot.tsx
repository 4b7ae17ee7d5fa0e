import { cn } from "@/lib/cn";

const dots = {
  neutral: "bg-placeholder",
  primary: "bg-primary",
  success: "bg-success-dot",
  warning: "bg-warning-dot",
  danger: "bg-danger-dot",
};

export type StatusTone = keyof typeof dots;
export type StatusDotProps = { tone: StatusTone; label: string; className?: string };

/** A state as a dot and a word; the colour never speaks alone. */
export function StatusDot({ tone, label, className }: StatusDotProps) {
  return (
    <span className={cn("inline-flex items-center gap-1.5 whitespace-nowrap", className)}>
      <span aria-hidden className={cn("size-2 shrink-0 rounded-full", dots[tone])} />
      {label}
    </span>
  );
}
