"use client";

import { Ellipsis, ExternalLink, Mail, Pencil, Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { ClientRights } from "@/lib/clients/schema";
import { editAddress, recordAddress } from "./addresses";
import { mailLink, phoneLink } from "./reach-links";
import { MenuLink, ReachItem, RowDeeds } from "./row-menu-items";

export type RowMenuProps = {
  client: { id: number; name: string; email: string | null; phone: string | null };
  active: boolean;
  can: ClientRights;
  /** The list in which the record goes on. */
  within?: string;
};

/**
 * What can be done with one row; there on hover and focus, and always where nothing hovers. A list
 * has dozens of these: the menu itself is made when it is first asked for.
 */
export function RowMenu(props: RowMenuProps) {
  const t = useTranslations("clients.menu");
  const [asked, setAsked] = useState(false);
  const label = t("of", { name: props.client.name });
  if (asked) return <OpenMenu {...props} label={label} />;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    setAsked(true);
  };
  return (
    <MenuButton
      label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onKeyDown={onKeyDown}
      onClick={() => setAsked(true)}
    />
  );
}

function MenuButton({ label, ...props }: ButtonProps & { label: string }) {
  return (
    <Button
      data-quiet
      variant="ghost"
      size="icon-sm"
      aria-label={label}
      className="text-muted-foreground pointer-coarse:size-11"
      {...props}
    >
      <Ellipsis />
    </Button>
  );
}

function OpenMenu({ client, active, can, within, label }: RowMenuProps & { label: string }) {
  const t = useTranslations("clients.menu");
  const { id, name, email, phone } = client;
  return (
    <DropdownMenu modal={false} defaultOpen>
      <DropdownMenuTrigger asChild>
        <MenuButton label={label} />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <MenuLink href={recordAddress(id, within)} icon={<ExternalLink />} label={t("open")} />
        {can.update && (
          <MenuLink href={editAddress(id, within)} icon={<Pencil />} label={t("edit")} />
        )}
        {email && <ReachItem href={mailLink(email)} icon={<Mail />} label={t("write")} />}
        {phone && <ReachItem href={phoneLink(phone)} icon={<Phone />} label={t("call")} />}
        <RowDeeds id={id} name={name} active={active} can={can} />
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
