import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

/** `key` where labels may be the same. */
type Fact = { key?: number; label: string; value: ReactNode };

/** Facts of one kind; those that say nothing are left out, and so is a kind without any. */
export function Facts({ facts, className }: { facts: Fact[]; className?: string }) {
  const said = facts.filter(({ value }) => value);
  if (!said.length) return null;
  return (
    <dl className={cn("space-y-1.5 px-4 py-3", className)}>
      {said.map(({ key, label, value }) => (
        <div key={key ?? label} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-2">
          <dt className="min-w-0 break-words text-muted-foreground text-sm leading-5">{label}</dt>
          <dd className="min-w-0 break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
