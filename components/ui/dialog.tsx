"use client";

import { Dialog as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/lib/cn";
import { CloseButton } from "./close-button";
import "./style-nonce";

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogClose = Primitive.Close;

export const overlayLooks =
  "fixed inset-0 z-50 bg-scrim data-[state=open]:animate-in data-[state=open]:fade-in-0 data-[state=closed]:animate-out data-[state=closed]:fade-out-0";

export type DialogContentProps = Omit<ComponentProps<typeof Primitive.Content>, "title"> & {
  title: ReactNode;
  description?: ReactNode;
  footer?: ReactNode;
  /** Nothing in it takes the focus: it does itself, so that keys can scroll it. */
  readOnly?: boolean;
};

/** Centred at a desk, at the bottom edge on a phone. */
export function DialogContent({
  title,
  description,
  footer,
  readOnly,
  className,
  children,
  ...props
}: DialogContentProps) {
  const undescribed = description ? {} : { "aria-describedby": undefined };
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={overlayLooks} />
      <Primitive.Content
        data-slot="dialog"
        className={cn(
          "fixed inset-x-0 bottom-0 z-50 flex max-h-[calc(100dvh-2rem)] flex-col rounded-t-xl border bg-popover shadow-float outline-none duration-150 data-[state=closed]:animate-out data-[state=open]:animate-in data-[state=closed]:fade-out-0 data-[state=open]:fade-in-0 max-sm:data-[state=open]:slide-in-from-bottom-4 sm:inset-x-auto sm:top-[12dvh] sm:bottom-auto sm:left-1/2 sm:max-h-[76dvh] sm:w-[calc(100%-2rem)] sm:max-w-md sm:-translate-x-1/2 sm:rounded-xl sm:data-[state=closed]:zoom-out-98 sm:data-[state=open]:zoom-in-98",
          className,
        )}
        {...undescribed}
        {...props}
      >
        <header className="flex items-start gap-2 py-3 pr-3 pl-4">
          <div className="min-w-0 flex-1 space-y-1 pt-0.5">
            <Primitive.Title className="font-semibold text-lg">{title}</Primitive.Title>
            {description && (
              <Primitive.Description className="text-muted-foreground">
                {description}
              </Primitive.Description>
            )}
          </div>
          <CloseButton />
        </header>
        <div
          tabIndex={readOnly ? 0 : undefined}
          className="min-h-0 flex-1 overflow-y-auto px-4 pb-4 focus-visible:-outline-offset-2"
        >
          {children}
        </div>
        {footer && (
          <footer className="flex flex-wrap justify-end gap-2 border-t px-4 py-3">{footer}</footer>
        )}
      </Primitive.Content>
    </Primitive.Portal>
  );
}
