"use client";

import { Ellipsis, KeyRound, Pencil, UserRoundCheck, UserRoundX } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useAction } from "@/components/feedback/use-action";
import { useUndoToast } from "@/components/feedback/use-undo-toast";
import { useUndoDesk } from "@/components/history/undo-desk";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { Action } from "@/lib/action-state";
import type { TeamMember } from "@/lib/users/schema";
import { EditPerson } from "./edit-person";
import { LinkDialog } from "./link-dialog";

export type MemberActions = {
  updateUser: Action;
  createLink: Action<{ link: string }>;
};
type Props = { member: TeamMember; self: boolean; actions: MemberActions };

/** What can be done with one person of the team. */
export function MemberMenu({ member, self, actions }: Props) {
  const t = useTranslations("team");
  const [open, setOpen] = useState<"edit" | "link" | null>(null);
  const [link, setLink] = useState("");
  const [makeLink] = useAction(actions.createLink, {
    onDone: ({ data }) => {
      setLink(data?.link ?? "");
      setOpen("link");
    },
  });
  const setActive = useSetActive(member, actions.updateUser);
  const trigger = useRef<HTMLButtonElement>(null);
  const dialog = {
    onClose: () => setOpen(null),
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault(); // the menu item that opened it is gone
      trigger.current?.focus();
    },
  };
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            ref={trigger}
            variant="ghost"
            size="icon-sm"
            data-quiet
            aria-label={t("actions", { name: member.name })}
          >
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setOpen("edit")}>
            <Pencil />
            {t("edit")}
          </DropdownMenuItem>
          {member.active && (
            <DropdownMenuItem onSelect={() => makeLink({ id: member.id })}>
              <KeyRound />
              {t("makeLink")}
            </DropdownMenuItem>
          )}
          {!self && <DropdownMenuSeparator />}
          {!self && <ActiveItem active={member.active} setActive={setActive} />}
        </DropdownMenuContent>
      </DropdownMenu>
      {open === "edit" && (
        <EditPerson member={member} updateUser={actions.updateUser} {...dialog} />
      )}
      {open === "link" && <LinkDialog name={member.name} link={link} {...dialog} />}
    </>
  );
}

type ActiveProps = { active: boolean; setActive: (active: boolean) => void };

function ActiveItem({ active, setActive }: ActiveProps) {
  const t = useTranslations("team");
  const Icon = active ? UserRoundX : UserRoundCheck;
  return (
    <DropdownMenuItem variant={active ? "danger" : "default"} onSelect={() => setActive(!active)}>
      <Icon />
      {t(active ? "deactivate" : "reactivate")}
    </DropdownMenuItem>
  );
}

/** Lets a person in or out at once; the toast takes it back. */
function useSetActive({ id, name, active }: TeamMember, updateUser: Action) {
  const t = useTranslations("team");
  const offerUndo = useUndoToast();
  const undo = useUndoDesk();
  const [save] = useAction(updateUser, {
    onDone: ({ operation }) =>
      offerUndo({
        message: t(active ? "deactivated" : "reactivated", { name }),
        onUndo: () => operation && undo.run(operation),
      }),
  });
  return (wanted: boolean) => save({ id, active: wanted });
}
