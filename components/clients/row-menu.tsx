"use client";

import { Ellipsis, ExternalLink, Mail, Pencil, Phone, Power, PowerOff, Trash2 } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { ClientRights } from "@/lib/clients/schema";
import { editAddress, recordAddress } from "./addresses";
import { useClientDeeds } from "./client-deeds";
import { mailLink, phoneLink } from "./reach-links";

export type RowMenuProps = {
  client: { id: number; name: string; email: string | null; phone: string | null };
  active: boolean;
  can: ClientRights;
};

/**
 * What can be done with one row; there on hover and focus, and always where nothing hovers. A page
 * has fifty of these: the menu itself is made when it is first asked for.
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

function OpenMenu({ client, active, can, label }: RowMenuProps & { label: string }) {
  const t = useTranslations("clients.menu");
  const { id, name, email, phone } = client;
  return (
    <DropdownMenu modal={false} defaultOpen>
      <DropdownMenuTrigger asChild>
        <MenuButton label={label} />
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <MenuLink href={recordAddress(id)} icon={<ExternalLink />} label={t("open")} />
        {can.update && <MenuLink href={editAddress(id)} icon={<Pencil />} label={t("edit")} />}
        {email && <ReachItem href={mailLink(email)} icon={<Mail />} label={t("write")} />}
        {phone && <ReachItem href={phoneLink(phone)} icon={<Phone />} label={t("call")} />}
        <RowDeeds id={id} name={name} active={active} can={can} />
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

type DeedsProps = { id: number; name: string; active: boolean; can: ClientRights };

function RowDeeds({ id, name, active, can }: DeedsProps) {
  const t = useTranslations("clients.verbs");
  const { run } = useClientDeeds();
  const toggle = active ? "deactivate" : "activate";
  if (!can.update && !can.delete) return null;
  return (
    <>
      <DropdownMenuSeparator />
      {can.update && (
        <DropdownMenuItem onSelect={() => run({ verb: toggle, ids: [id], name })}>
          {active ? <PowerOff /> : <Power />}
          {t(toggle)}
        </DropdownMenuItem>
      )}
      {can.delete && (
        <DropdownMenuItem
          variant="danger"
          onSelect={() => run({ verb: "delete", ids: [id], name })}
        >
          <Trash2 />
          {t("delete")}
        </DropdownMenuItem>
      )}
    </>
  );
}

type ItemProps = { href: string; icon: React.ReactNode; label: string };

const MenuLink = ({ href, icon, label }: ItemProps) => (
  <DropdownMenuItem asChild>
    <Link href={href as Route} prefetch={false}>
      {icon}
      {label}
    </Link>
  </DropdownMenuItem>
);

const ReachItem = ({ href, icon, label }: ItemProps) => (
  <DropdownMenuItem asChild>
    <a href={href}>
      {icon}
      {label}
    </a>
  </DropdownMenuItem>
);
