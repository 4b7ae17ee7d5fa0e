"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/feedback/use-action";
import { ChipsFrame } from "@/components/form/chips-frame";
import { useField } from "@/components/form/use-field";
import type { Action } from "@/lib/action-state";
import type { GroupOption } from "@/lib/clients/form-values";
import type { ClientControl } from "./client-form-parts";
import { GroupPickerList } from "./group-picker-list";

type Props = {
  control: ClientControl;
  groups: readonly GroupOption[];
  createGroup: Action<GroupOption>;
};

/** The groups of a client: chosen from the list, or made by typing a new name. */
export function GroupPicker({ control, groups, createGroup }: Props) {
  const t = useTranslations("clientForm");
  const label = t("fields.groupIds");
  const bound = useField({ control, name: "groupIds", label });
  const { field } = bound;
  const [made, setMade] = useState<GroupOption[]>([]);
  const all = [...groups, ...made.filter((own) => !groups.some((other) => other.id === own.id))];
  const chosen = (field.value as number[]).filter((own) => all.some(({ id }) => id === own)); // some may be deleted meanwhile
  const toggle = (group: number) =>
    field.onChange(
      chosen.includes(group) ? chosen.filter((own) => own !== group) : [...chosen, group],
    );
  const [create, creating] = useAction(createGroup, {
    onDone: ({ data }) => {
      if (!data) return;
      setMade((before) => [...before, data]);
      if (!chosen.includes(data.id)) field.onChange([...chosen, data.id]);
    },
  });
  return (
    <ChipsFrame
      label={label}
      bound={bound}
      chips={all
        .filter((group) => chosen.includes(group.id))
        .map(({ id, name }) => ({ value: String(id), label: name }))}
      add={t("groups.add")}
      remove={(name) => t("groups.remove", { name })}
      onRemove={(id) => toggle(Number(id))}
    >
      <GroupPickerList
        groups={all}
        chosen={chosen}
        creating={creating}
        onToggle={toggle}
        onCreate={(name) => create({ name })}
      />
    </ChipsFrame>
  );
}
