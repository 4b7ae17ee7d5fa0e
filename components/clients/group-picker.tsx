"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/feedback/use-action";
import { FieldFrame } from "@/components/form/field-frame";
import { useField } from "@/components/form/use-field";
import { fieldLooks } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { Action } from "@/lib/action-state";
import type { GroupOption } from "@/lib/clients/form-values";
import { cn } from "@/lib/cn";
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
  const { id, field, error, attributes } = useField({ control, name: "groupIds", label });
  const [made, setMade] = useState<GroupOption[]>([]);
  const all = [...groups, ...made.filter((own) => !groups.some((other) => other.id === own.id))];
  const chosen = field.value as number[];
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
    <FieldFrame id={id} label={label} error={error}>
      <div
        className={cn(
          fieldLooks,
          "flex min-h-9 flex-wrap items-center gap-1 px-1.5 py-1 pointer-coarse:min-h-11",
        )}
      >
        {all
          .filter((group) => chosen.includes(group.id))
          .map((group) => (
            <Chip
              key={group.id}
              name={group.name}
              remove={t("groups.remove", { name: group.name })}
              onRemove={() => toggle(group.id)}
            />
          ))}
        <Popover>
          <PopoverTrigger
            {...attributes}
            ref={field.ref}
            onBlur={field.onBlur}
            className="inline-flex h-6 items-center gap-1 rounded-md px-1.5 text-muted-foreground text-sm transition-colors hover:bg-accent hover:text-foreground pointer-coarse:h-9"
          >
            <Plus aria-hidden className="size-3.5" />
            {t("groups.add")}
          </PopoverTrigger>
          <PopoverContent aria-label={label} className="p-0">
            <GroupPickerList
              groups={all}
              chosen={chosen}
              creating={creating}
              onToggle={toggle}
              onCreate={(name) => create({ name })}
            />
          </PopoverContent>
        </Popover>
      </div>
    </FieldFrame>
  );
}

function Chip({ name, remove, onRemove }: { name: string; remove: string; onRemove: () => void }) {
  return (
    <span className="inline-flex h-6 max-w-full items-center rounded-md border bg-muted pl-2 text-sm">
      <span className="truncate" title={name}>
        {name}
      </span>
      <button
        type="button"
        aria-label={remove}
        onClick={onRemove}
        className="grid size-6 shrink-0 place-items-center rounded-md text-muted-foreground transition-colors hover:text-foreground focus-visible:-outline-offset-2 pointer-coarse:size-8"
      >
        <X aria-hidden className="size-3" />
      </button>
    </span>
  );
}
