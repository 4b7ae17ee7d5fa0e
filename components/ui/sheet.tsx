"use client";

import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";
import { CloseButton } from "./close-button";
import { overlayLooks } from "./dialog";
import "./style-nonce";

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;

const sides = {
  left: "left-0 border-r data-[state=open]:slide-in-from-left data-[state=closed]:slide-out-to-left",
  right:
    "right-0 border-l data-[state=open]:slide-in-from-right data-[state=closed]:slide-out-to-right",
};

export type SheetContentProps = {
  title: ReactNode;
  side?: keyof typeof sides;
  className?: string;
  children: ReactNode;
};

/** A drawer at an edge of the window. */
export function SheetContent({ title, side = "right", className, children }: SheetContentProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={overlayLooks} />
      <Primitive.Content
        data-slot="sheet"
        aria-describedby={undefined}
        className={cn(
          "fixed inset-y-0 z-50 flex w-[min(26rem,calc(100vw-3rem))] flex-col bg-popover shadow-float outline-none duration-150 data-[state=closed]:animate-out data-[state=open]:animate-in",
          sides[side],
          className,
        )}
      >
        <header className="flex h-12 shrink-0 items-center justify-between border-b pr-2 pl-4">
          <Primitive.Title className="truncate font-medium">{title}</Primitive.Title>
          <CloseButton />
        </header>
        <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
      </Primitive.Content>
    </Primitive.Portal>
  );
}
