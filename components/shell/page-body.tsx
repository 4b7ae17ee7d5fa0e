import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

/** Forms and records: never wider than 1,120 px. Lists take `ListFrame` instead. */
export function PageBody({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={cn("mx-auto w-full max-w-[1120px] px-4 pb-10 sm:px-6", className)}>
      {children}
    </div>
  );
}
