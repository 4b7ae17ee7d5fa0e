"use client";

import { Check, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { GroupDot } from "@/components/groups/group-dot";
import {
  Command,
  CommandEmpty,
  CommandInput,
  CommandItem,
  CommandList,
} from "@/components/ui/command";
import { Spinner } from "@/components/ui/spinner";
import type { GroupOption } from "@/lib/clients/form-values";
import { foldText } from "@/lib/fold";

type Props = {
  groups: readonly GroupOption[];
  chosen: readonly number[];
  creating: boolean;
  onToggle: (id: number) => void;
  onCreate: (name: string) => void;
};

/** Filtered by hand: the offer to create has to stay whatever is typed. */
export function GroupPickerList({ groups, chosen, creating, onToggle, onCreate }: Props) {
  const t = useTranslations("clientForm.groups");
  const [typed, setTyped] = useState("");
  const name = typed.trim();
  const found = groups.filter((group) => foldText(group.name).includes(foldText(name)));
  const known = groups.some((group) => foldText(group.name) === foldText(name));
  const create = () => {
    onCreate(name);
    setTyped("");
  };
  return (
    <Command shouldFilter={false}>
      <CommandInput
        value={typed}
        onValueChange={setTyped}
        placeholder={t("search")}
        aria-label={t("search")}
        maxLength={100}
      />
      <CommandList>
        {found.length === 0 && !name && <CommandEmpty>{t("none")}</CommandEmpty>}
        {found.map((group) => (
          <CommandItem key={group.id} value={String(group.id)} onSelect={() => onToggle(group.id)}>
            <GroupDot color={group.color} />
            <span className="min-w-0 flex-1 truncate">{group.name}</span>
            {chosen.includes(group.id) && <Check aria-hidden />}
          </CommandItem>
        ))}
        {name && !known && (
          <CommandItem value="create" onSelect={create} disabled={creating}>
            {creating ? <Spinner /> : <Plus aria-hidden />}
            <span className="min-w-0 flex-1 truncate">{t("create", { name })}</span>
          </CommandItem>
        )}
      </CommandList>
    </Command>
  );
}
