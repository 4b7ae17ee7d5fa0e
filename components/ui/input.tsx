import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

/** The outline that every control one types or chooses in shares. */
export const fieldLooks =
  "w-full min-w-0 rounded-lg border border-input bg-background px-2.5 text-base transition-colors hover:border-muted-foreground focus-visible:border-ring focus-visible:outline-offset-[-1px] disabled:cursor-not-allowed disabled:bg-muted disabled:text-muted-foreground aria-invalid:border-danger-dot aria-invalid:focus-visible:outline-danger-dot data-[warned]:border-warning-dot dark:bg-card";

export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
  return (
    <input
      data-slot="input"
      type={type}
      className={cn(fieldLooks, "h-9 read-only:bg-muted pointer-coarse:h-11", className)}
      {...props}
    />
  );
}
