"use client";

import { Mail, Phone, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/clients/copy-button";
import { mailLink, phoneLink } from "@/components/clients/reach-links";
import { useMessageText } from "@/components/feedback/use-message-text";
import { Button } from "@/components/ui/button";
import { Tooltip } from "@/components/ui/tooltip";
import { cn } from "@/lib/cn";
import type { ContactRow } from "@/lib/contacts/schema";
import { contactName } from "./typed-contact";

type Kind = "email" | "phone";
type Props = { kind: Kind; text: string | null; contact: ContactRow };

const LINKS = { email: mailLink, phone: phoneLink };
const ICONS = { email: Mail, phone: Phone };
const COPY = { email: "copyEmail", phone: "copyPhone" } as const;
const REACH = { email: "write", phone: "call" } as const;

/** An address or a number: to write, to call, to copy. */
export function ReachCell({ kind, text, contact, warning }: Props & { warning?: string }) {
  const t = useTranslations("contacts");
  return (
    <div className="flex min-w-0 items-center gap-1 @max-xl:hidden">
      {text && (
        <>
          <a
            href={LINKS[kind](text)}
            title={text}
            className={cn(
              "figures min-w-0 truncate rounded-sm hover:underline",
              contact.active || "text-muted-foreground",
            )}
          >
            {text}
          </a>
          {warning && <Odd message={warning} />}
          <span className="opacity-0 transition-opacity focus-within:opacity-100 group-focus-within/row:opacity-100 group-hover/row:opacity-100 pointer-coarse:opacity-100">
            <CopyButton text={text} label={t(COPY[kind], { name: contactName(contact) })} />
          </span>
        </>
      )}
    </div>
  );
}

/** It looks wrong, and why. */
function Odd({ message }: { message: string }) {
  const say = useMessageText();
  return (
    <Tooltip content={say(message)}>
      <span className="shrink-0 text-warning">
        <TriangleAlert aria-hidden className="size-3.5" />
        <span className="sr-only">{say(message)}</span>
      </span>
    </Tooltip>
  );
}

/** The same where there is no room for the words. */
export function ReachIcon({ kind, text, contact }: Props) {
  const t = useTranslations("contacts");
  const Icon = ICONS[kind];
  if (!text) return null;
  return (
    <Button variant="ghost" size="icon" asChild className="@xl:hidden text-muted-foreground">
      <a href={LINKS[kind](text)} aria-label={t(REACH[kind], { name: contactName(contact) })}>
        <Icon />
      </a>
    </Button>
  );
}
