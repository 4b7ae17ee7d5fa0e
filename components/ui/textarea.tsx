import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { fieldLooks } from "./input";

/** Several lines; as high as what stands in it where the browser knows how, else `rows`. */
export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      data-slot="textarea"
      className={cn(
        fieldLooks,
        "field-sizing-content resize-none py-2 read-only:bg-muted",
        className,
      )}
      {...props}
    />
  );
}
