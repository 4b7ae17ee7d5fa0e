"use client";

import { useEffect, useRef } from "react";
import { findOption } from "@/components/form/combobox-list";
import {
  Command,
  CommandEmpty,
  CommandGroup,
  CommandInput,
  CommandItem,
  CommandList,
} from "@/components/ui/command";
import { type FilterField, SECTIONS } from "@/lib/filters/fields";
import { useFilterDesk } from "./filter-desk";
import { fieldLabel } from "./filter-words";

type Props = {
  fields: readonly FilterField[];
  chosen?: string;
  onChoose: (key: string) => void;
};

/** Everything one can ask about, found by typing. */
export function FieldPicker({ fields, chosen, onChoose }: Props) {
  const { words } = useFilterDesk();
  const { t } = words;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Command filter={findOption} defaultValue={chosen} label={t("search")}>
      <CommandInput ref={box} placeholder={t("search")} maxLength={100} />
      <CommandList className="max-h-[min(20rem,50dvh)]">
        <CommandEmpty>{t("noMatch")}</CommandEmpty>
        {SECTIONS.map((section) => (
          <CommandGroup key={section} heading={t(`sections.${section}`)}>
            {fields
              .filter((field) => field.section === section)
              .map((field) => (
                <CommandItem
                  key={field.key}
                  value={field.key}
                  keywords={[fieldLabel(field, words)]}
                  onSelect={() => onChoose(field.key)}
                >
                  <span className="truncate">{fieldLabel(field, words)}</span>
                </CommandItem>
              ))}
          </CommandGroup>
        ))}
      </CommandList>
    </Command>
  );
}
