"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { findOption } from "@/components/form/combobox-list";
import {
  Command,
  CommandEmpty,
  CommandInput,
  CommandItem,
  CommandList,
} from "@/components/ui/command";
import { cn } from "@/lib/cn";
import type { ValueProps } from "./editor-props";
import { useFilterDesk } from "./filter-desk";
import { optionsFor } from "./known-options";

const highlighted = (list: HTMLElement) =>
  list.querySelector<HTMLElement>("[cmdk-item][data-selected=true]")?.dataset.value;

const isUntyped = ({ value, selectionStart, selectionEnd }: HTMLInputElement) =>
  selectionStart === 0 && selectionEnd === value.length;

/**
 * Any number of many, found by typing. Enter chooses; on what is chosen already it applies. Space
 * chooses and lets go while nothing is being typed.
 */
export function OptionList({ field, draft, onChange, onSubmit, error }: ValueProps) {
  const { words } = useFilterDesk();
  const t = useTranslations("form");
  const chosen = draft.values;
  const [options] = useState(() => optionsFor(field, chosen, words));
  const toggle = (value: string) =>
    onChange({
      ...draft,
      values: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
    });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const box = event.target as HTMLInputElement;
    const value = highlighted(event.currentTarget);
    const spaced = event.key === " " && isUntyped(box);
    if ((event.key !== "Enter" && !spaced) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const done = event.ctrlKey || event.metaKey || (value && chosen.includes(value));
    if (event.key === "Enter" && done) return onSubmit();
    if (value) toggle(value);
    box.select(); // what is typed next is another search
  };
  return (
    <Command
      filter={findOption}
      onKeyDown={onKeyDown}
      defaultValue={options[0]?.value}
      label={words.t("editor.value")}
      className="-mx-3 -mb-3 border-t"
    >
      <CommandInput
        placeholder={t("search")}
        maxLength={100}
        aria-describedby={error}
        aria-invalid={error !== undefined}
      />
      <CommandList className="max-h-[min(15rem,40dvh)]" aria-multiselectable>
        <CommandEmpty>{t("nothingFound")}</CommandEmpty>
        {options.map(({ value, label, hint = "" }) => (
          <CommandItem
            key={value}
            value={value}
            keywords={[label, hint]}
            onSelect={() => toggle(value)}
          >
            <Box checked={chosen.includes(value)} />
            <span className="min-w-0 flex-1 truncate">{label}</span>
            {hint && <span className="text-muted-foreground text-sm">{hint}</span>}
            {chosen.includes(value) && <span className="sr-only">({t("chosen")})</span>}
          </CommandItem>
        ))}
      </CommandList>
      <p className="border-t px-3 py-1.5 text-muted-foreground text-xs pointer-coarse:hidden">
        {words.t("editor.hint")}
      </p>
    </Command>
  );
}

/** How a checkbox looks; the option itself is what is pressed. */
function Box({ checked }: { checked: boolean }) {
  return (
    <span
      aria-hidden
      className={cn(
        "grid size-4 shrink-0 place-items-center rounded-sm border border-input",
        checked && "border-primary bg-primary",
      )}
    >
      {checked && <Check className="size-3! text-primary-foreground! stroke-3" />}
    </span>
  );
}
