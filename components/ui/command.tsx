"use client";

import { Command as Primitive } from "cmdk";
import { Search } from "lucide-react";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { groupLabelLooks, itemLooks } from "./menu-looks";

/** A list one narrows down by typing; inside a popover or a dialog. */
export function Command({ className, ...props }: ComponentProps<typeof Primitive>) {
  return <Primitive className={cn("flex min-h-0 flex-col", className)} {...props} />;
}

export function CommandInput({ className, ...props }: ComponentProps<typeof Primitive.Input>) {
  return (
    <div className="flex shrink-0 items-center gap-2 border-b px-3">
      <Search aria-hidden className="size-4 shrink-0 text-muted-foreground" />
      <Primitive.Input
        className={cn("h-10 w-full bg-transparent outline-none", className)}
        {...props}
      />
    </div>
  );
}

export function CommandList({ className, ...props }: ComponentProps<typeof Primitive.List>) {
  return (
    <Primitive.List
      className={cn("max-h-72 scroll-py-1 overflow-y-auto p-1 outline-none", className)}
      {...props}
    />
  );
}

export function CommandEmpty(props: ComponentProps<typeof Primitive.Empty>) {
  return <Primitive.Empty className="px-2 py-4 text-center text-muted-foreground" {...props} />;
}

export function CommandGroup(props: ComponentProps<typeof Primitive.Group>) {
  return <Primitive.Group {...props} heading={heading(props.heading)} />;
}

const heading = (words: React.ReactNode) => words && <div className={groupLabelLooks}>{words}</div>;

export function CommandItem({ className, ...props }: ComponentProps<typeof Primitive.Item>) {
  return (
    <Primitive.Item
      className={cn(
        itemLooks,
        "data-[disabled=false]:pointer-events-auto data-[disabled=false]:opacity-100 data-[selected=true]:bg-accent",
        className,
      )}
      {...props}
    />
  );
}
