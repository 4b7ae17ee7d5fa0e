import { cn } from "@/lib/cn";

type Props = { className?: string; vertical?: boolean };

export function Separator({ className, vertical = false }: Props) {
  return (
    <div
      aria-hidden
      data-slot="separator"
      className={cn(
        "shrink-0 bg-border",
        vertical ? "w-px self-stretch" : "h-px w-full",
        className,
      )}
    />
  );
}
