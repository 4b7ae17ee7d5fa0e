"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  Command,
  CommandEmpty,
  CommandInput,
  CommandItem,
  CommandList,
} from "@/components/ui/command";
import { foldText } from "@/lib/fold";

/** `hint` stands at the right, quietly; `keywords` are other words it is found by. */
export type ComboboxOption = { value: string; label: string; hint?: string; keywords?: string[] };

type Props = {
  options: readonly ComboboxOption[];
  chosen: readonly string[];
  empty?: string;
  onChoose: (value: string) => void;
};

/** Finds «România» by «romania», a word's start before its middle. */
export function findOption(_value: string, search: string, keywords: string[] = []) {
  const words = keywords.map(foldText);
  const wanted = foldText(search.trim());
  if (words.some((word) => word.startsWith(wanted))) return 1;
  return words.some((word) => word.includes(wanted)) ? 0.5 : 0;
}

/** What the popover of a combobox shows. */
export function ComboboxList({ options, chosen, empty, onChoose }: Props) {
  const t = useTranslations("form");
  return (
    <Command filter={findOption} defaultValue={chosen[0]}>
      <CommandInput placeholder={t("search")} />
      <CommandList>
        <CommandEmpty>{t("nothingFound")}</CommandEmpty>
        {empty && (
          <CommandItem value="" keywords={[empty]} onSelect={() => onChoose("")}>
            <span className="text-muted-foreground">{empty}</span>
          </CommandItem>
        )}
        {options.map(({ value: own, label, hint, keywords = [] }) => (
          <CommandItem
            key={own}
            value={own}
            keywords={[label, hint ?? "", ...keywords]}
            onSelect={() => onChoose(own)}
          >
            <span className="min-w-0 flex-1 truncate">{label}</span>
            {hint && <span className="text-muted-foreground text-sm">{hint}</span>}
            {chosen.includes(own) && (
              <>
                <Check aria-hidden />
                <span className="sr-only">({t("chosen")})</span>
              </>
            )}
          </CommandItem>
        ))}
      </CommandList>
    </Command>
  );
}
