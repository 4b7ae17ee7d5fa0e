"use client";

import { Tooltip as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <Primitive.Provider delayDuration={400} skipDelayDuration={200}>
      {children}
    </Primitive.Provider>
  );
}

type Side = "top" | "right" | "bottom" | "left";
export type TooltipProps = {
  content: ReactNode;
  side?: Side;
  className?: string;
  children: ReactNode;
};

/** Says what a control does; its one child takes the trigger and has a name of its own. */
export function Tooltip({ content, side = "bottom", className, children }: TooltipProps) {
  return (
    <Primitive.Root>
      <Primitive.Trigger asChild>{children}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          data-slot="tooltip"
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className={cn(
            "fade-in-0 z-50 flex max-w-64 animate-in items-center gap-2 rounded-md border bg-popover px-2 py-1 text-sm shadow-float duration-120",
            className,
          )}
        >
          {content}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
