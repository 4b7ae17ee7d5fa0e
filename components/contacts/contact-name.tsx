"use client";

import { useEffect, useRef } from "react";
import { cn } from "@/lib/cn";
import type { ContactRow } from "@/lib/contacts/schema";
import { contactName } from "./typed-contact";

type Props = { contact: ContactRow; onEdit?: () => void; focused: boolean };

/** The name is what the keys find, and what opens the row's inputs. */
export function ContactName({ contact, onEdit, focused }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const name = contactName(contact);
  const looks = cn("min-w-0 truncate font-medium", contact.active || "text-muted-foreground");
  if (!onEdit) {
    return (
      <span title={name} className={looks}>
        {name}
      </span>
    );
  }
  return (
    <button
      ref={button}
      type="button"
      data-row-link
      title={name}
      aria-keyshortcuts="Enter E Delete Alt+ArrowUp Alt+ArrowDown"
      onClick={onEdit}
      className={cn(looks, "rounded-sm text-left hover:underline")}
    >
      {name}
    </button>
  );
}
