"use client";

import { Button, type ButtonProps } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";

export type SubmitButtonProps = Omit<ButtonProps, "type" | "asChild"> & { pending?: boolean };

/** Keeps its width, its name and the focus while it waits; a second press does nothing. */
export function SubmitButton({ pending = false, children, onClick, ...props }: SubmitButtonProps) {
  return (
    <Button
      type="submit"
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
      {...props}
    >
      {pending && <Spinner />}
      {children}
    </Button>
  );
}
