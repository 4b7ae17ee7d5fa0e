"use client";

import type { ReactNode } from "react";
import { CommandGroup, CommandItem } from "@/components/ui/command";

/** One line of the palette: leads somewhere, or does something. */
export type Entry = {
  id: string;
  icon: ReactNode;
  label: ReactNode;
  /** Quietly behind the label. */
  detail?: ReactNode;
} & ({ href: string; download?: boolean } | { run: () => void });

export type EntryGroup = { heading: string; entries: Entry[] };

type Props = { group: EntryGroup; onChoose: (entry: Entry) => void };

export function Entries({ group: { heading, entries }, onChoose }: Props) {
  if (!entries.length) return null;
  return (
    <CommandGroup heading={heading}>
      {entries.map((entry) => (
        <CommandItem key={entry.id} value={entry.id} onSelect={() => onChoose(entry)}>
          <span aria-hidden className="grid size-5 shrink-0 place-items-center">
            {entry.icon}
          </span>
          <span className="min-w-0 shrink truncate">{entry.label}</span>
          {entry.detail && (
            <span className="flex min-w-16 shrink-[2] truncate text-muted-foreground text-sm">
              {entry.detail}
            </span>
          )}
        </CommandItem>
      ))}
    </CommandGroup>
  );
}
