"use client";

import type { ReactNode } from "react";
import { useReturnFocus } from "@/components/feedback/use-return-focus";
import { Sheet, SheetContent } from "@/components/ui/sheet";

type Props = {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
};

/** What the menu of a phone opens. */
export function MobileDrawer({ title, open, onOpenChange, children }: Props) {
  return (
    <Sheet open={open} onOpenChange={onOpenChange}>
      <SheetContent side="left" title={title} className="w-72 bg-sidebar" {...useReturnFocus()}>
        <div className="py-2">{children}</div>
      </SheetContent>
    </Sheet>
  );
}
