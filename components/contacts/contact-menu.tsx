"use client";

import {
  ArrowDown,
  ArrowUp,
  Copy,
  Ellipsis,
  Pencil,
  Power,
  PowerOff,
  Star,
  Trash2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { Kbd } from "@/components/ui/kbd";
import { cn } from "@/lib/cn";
import type { ContactRow } from "@/lib/contacts/schema";
import type { ContactVerbs } from "./contact-verbs";
import { contactName } from "./typed-contact";

type Props = { contact: ContactRow; verbs?: ContactVerbs };

/** What can be done with one contact. Who only reads needs it where there is no room for the buttons. */
export function ContactMenu({ contact, verbs }: Props) {
  const t = useTranslations("contacts");
  const { email, phone } = contact;
  if (!verbs && !email && !phone) return null;
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t("actions", { name: contactName(contact) })}
          className={cn("text-muted-foreground pointer-coarse:size-10", verbs || "@xl:hidden")}
        >
          <Ellipsis />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="min-w-52">
        {verbs && <ChangeItems contact={contact} verbs={verbs} />}
        <CopyItem label={t("copyEmailItem")} text={email} />
        <CopyItem label={t("copyPhoneItem")} text={phone} />
        {verbs && (
          <>
            <DropdownMenuSeparator />
            <Item icon={<Trash2 />} keys="Del" variant="danger" onSelect={verbs.remove}>
              {t("remove")}
            </Item>
          </>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

function ChangeItems({ contact, verbs }: Required<Props>) {
  const t = useTranslations("contacts");
  const { active, primary } = contact;
  const { up, down } = verbs;
  return (
    <>
      <Item icon={<Pencil />} keys="E" onSelect={verbs.edit}>
        {t("edit")}
      </Item>
      {!primary && (
        <Item icon={<Star />} onSelect={verbs.makePrimary}>
          {t("makePrimary")}
        </Item>
      )}
      <Item icon={active ? <PowerOff /> : <Power />} onSelect={() => verbs.setActive(!active)}>
        {t(active ? "deactivate" : "activate")}
      </Item>
      {up && (
        <Item icon={<ArrowUp />} keys="Alt ↑" onSelect={up}>
          {t("moveUp")}
        </Item>
      )}
      {down && (
        <Item icon={<ArrowDown />} keys="Alt ↓" onSelect={down}>
          {t("moveDown")}
        </Item>
      )}
    </>
  );
}

function CopyItem({ label, text }: { label: string; text: string | null }) {
  const t = useTranslations("common");
  if (!text) return null;
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => toast.success(t("copied")),
      () => toast.error(t("copyFailed")),
    );
  return (
    <Item icon={<Copy />} onSelect={copy}>
      {label}
    </Item>
  );
}

type ItemProps = {
  icon: ReactNode;
  keys?: string;
  variant?: "danger";
  onSelect: () => void;
  children: ReactNode;
};

function Item({ icon, keys, children, ...props }: ItemProps) {
  return (
    <DropdownMenuItem {...props}>
      {icon}
      {children}
      {keys && (
        <Kbd aria-hidden className="ml-auto pointer-coarse:hidden">
          {keys}
        </Kbd>
      )}
    </DropdownMenuItem>
  );
}
