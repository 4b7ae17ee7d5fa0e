"use client";

import { GripVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PointerEvent } from "react";
import { Monogram } from "@/components/clients/monogram";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/lib/cn";
import type { ContactRow, ContactWarnings } from "@/lib/contacts/schema";
import { ContactMenu } from "./contact-menu";
import { ContactName } from "./contact-name";
import type { ContactVerbs } from "./contact-verbs";
import { ReachCell, ReachIcon } from "./reach-cell";
import { contactName } from "./typed-contact";

type Props = {
  contact: ContactRow;
  /** What may be done with it; nothing for who only reads, and while it is on its way. */
  verbs?: ContactVerbs;
  warnings?: ContactWarnings;
  dragged: boolean;
  /** An address led here. */
  told: boolean;
  /** Its form was just closed. */
  focused: boolean;
};

/** A person and how to reach her: one line, or two where it is narrow. */
export function ContactLine({ contact, verbs, warnings, dragged, told, focused }: Props) {
  const { email, phone, active } = contact;
  const name = contactName(contact);
  return (
    <div
      data-dragged={dragged || undefined}
      data-told={told || undefined}
      className="group/row relative grid @xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_10.5rem_auto] grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-lg min-h-14 px-2 py-2 transition-colors hover:bg-row-hover data-dragged:bg-accent data-told:bg-primary-soft"
    >
      {verbs?.grab && <Grip onGrab={verbs.grab} />}
      <div className="flex min-w-0 items-center gap-3">
        <Monogram
          name={name}
          className={cn("size-8 rounded-full text-sm", active || "grayscale")}
        />
        <div className="min-w-0">
          <div className="flex min-w-0 items-center gap-2">
            <ContactName contact={contact} onEdit={verbs?.edit} focused={focused} />
            <Marks contact={contact} />
          </div>
          <Under contact={contact} />
        </div>
      </div>
      <ReachCell kind="email" text={email} contact={contact} warning={warnings?.email} />
      <ReachCell kind="phone" text={phone} contact={contact} warning={warnings?.phone} />
      <div className="flex items-center">
        <ReachIcon kind="email" text={email} contact={contact} />
        <ReachIcon kind="phone" text={phone} contact={contact} />
        <ContactMenu contact={contact} verbs={verbs} />
      </div>
    </div>
  );
}

function Marks({ contact: { primary, active } }: { contact: ContactRow }) {
  const t = useTranslations("contacts");
  return (
    <>
      {primary && <Badge variant="primary">{t("primary")}</Badge>}
      {!active && <Badge variant="outline">{t("inactive")}</Badge>}
    </>
  );
}

/** The position; where there is no room for columns, how to reach her too. */
function Under({ contact }: { contact: ContactRow }) {
  const { position, email, phone } = contact;
  const reach = [email, phone].find((text) => text && text !== contactName(contact));
  const line = "truncate text-muted-foreground text-sm";
  return (
    <>
      <p title={position ?? undefined} className={cn(line, "@max-xl:hidden")}>
        {position}
      </p>
      <p className={cn(line, "@xl:hidden")}>{[position, reach].filter(Boolean).join(" · ")}</p>
    </>
  );
}

/** For a hand alone: keys and the menu move a row as well. */
function Grip({ onGrab }: { onGrab: (event: PointerEvent) => void }) {
  return (
    <span
      aria-hidden
      data-grip
      onPointerDown={onGrab}
      className="@max-xl:hidden -left-5 absolute inset-y-0 flex w-6 cursor-grab touch-none select-none items-center justify-center text-muted-foreground opacity-0 transition-opacity group-focus-within/row:opacity-100 group-hover/row:opacity-100 group-data-dragged/row:cursor-grabbing group-data-dragged/row:opacity-100 pointer-coarse:opacity-100"
    >
      <GripVertical className="size-4" />
    </span>
  );
}
