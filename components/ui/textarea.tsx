import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { fieldLooks } from "./input";

/** Grows with its text, up to a third of the window. */
export function Textarea({ className, rows = 3, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      data-slot="textarea"
      rows={rows}
      className={cn(fieldLooks, "field-sizing-content max-h-[33vh] min-h-20 py-2", className)}
      {...props}
    />
  );
}
