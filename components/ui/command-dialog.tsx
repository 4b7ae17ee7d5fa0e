"use client";

import { Dialog as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";
import { overlayLooks } from "./dialog";
import "./style-nonce";

type Props = Omit<ComponentProps<typeof Primitive.Content>, "title"> & {
  title: string;
  onClose: () => void;
};

/** A dialog that is nothing but a list one types into; near the top, so that it does not jump. */
export function CommandDialog({ title, onClose, className, children, ...props }: Props) {
  return (
    <Primitive.Root open onOpenChange={(open) => !open && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={overlayLooks} />
        <Primitive.Content
          data-slot="palette"
          aria-describedby={undefined}
          className={cn(
            "fixed inset-x-2 top-2 z-50 flex max-h-[calc(100dvh-1rem)] flex-col overflow-hidden rounded-xl border bg-popover shadow-float outline-none duration-120 data-[state=open]:animate-in data-[state=open]:fade-in-0 sm:inset-x-auto sm:top-[12dvh] sm:left-1/2 sm:max-h-[76dvh] sm:w-[calc(100%-2rem)] sm:max-w-xl sm:-translate-x-1/2",
            className,
          )}
          {...props}
        >
          <Primitive.Title className="sr-only">{title}</Primitive.Title>
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
