"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Command, CommandInput, CommandList } from "@/components/ui/command";
import { CommandDialog } from "@/components/ui/command-dialog";
import { Entries, type Entry } from "./entry";
import { useFoundEntries } from "./found-entries";
import { type OwnEntriesProps, useCreateEntry, useOwnEntries } from "./own-entries";
import { PaletteHints } from "./palette-hints";
import { PaletteState } from "./palette-state";
import { useFind } from "./use-find";
import { useFirstChosen } from "./use-first-chosen";
import { useFollow } from "./use-follow";

export type PaletteProps = OwnEntriesProps & {
  onClose: () => void;
  onShowKeys: () => void;
  onCloseAutoFocus: (event: Event) => void;
};

/** Everything there is to open or to do, found while one types. */
export function Palette(props: PaletteProps) {
  const { onClose, onShowKeys, onCloseAutoFocus, pages } = props;
  const t = useTranslations("palette");
  const [typed, setTyped] = useState("");
  const q = typed.trim();
  const { data, waiting, isError, refetch } = useFind(typed);
  const found = useFoundEntries(data);
  const own = useOwnEntries(props, { q, showKeys: onShowKeys });
  const create = useCreateEntry(pages, q);
  // what is known at once stays on top: what is chosen does not change under an Enter
  const groups = q ? [...own, ...found, create] : [...found, ...own];
  const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
  const [value, setValue] = useFirstChosen(ids, data?.q === q ? q : null);
  const { follow, link } = useFollow();
  const elsewhere = useRef(false); // Ctrl or ⌘ is held: in a new tab
  const choose = (entry: Entry) => {
    if ("run" in entry) entry.run();
    else follow(entry, elsewhere.current);
    if (entry.id !== "keys") onClose();
  };
  const count = ids.filter((id) => id !== "create").length; // what is offered was not found
  return (
    <CommandDialog title={t("title")} onClose={onClose} onCloseAutoFocus={onCloseAutoFocus}>
      <Command
        shouldFilter={false}
        label={t("title")}
        value={value}
        onValueChange={setValue}
        onKeyDownCapture={(event) => {
          elsewhere.current = event.ctrlKey || event.metaKey;
        }}
        onClickCapture={(event) => {
          elsewhere.current = event.ctrlKey || event.metaKey;
        }}
      >
        <CommandInput
          value={typed}
          onValueChange={setTyped}
          placeholder={t("placeholder")}
          aria-label={t("title")}
          maxLength={100}
          className="h-12"
        />
        <PaletteState
          waiting={waiting}
          failed={isError}
          nothing={!waiting && !isError && count === 0}
          count={count}
          retry={() => void refetch()}
        />
        <CommandList label={t("results")} className="max-h-[min(26rem,60dvh)]">
          {groups.map((group) => (
            <Entries key={group.heading} group={group} onChoose={choose} />
          ))}
        </CommandList>
        <PaletteHints />
      </Command>
      {link}
    </CommandDialog>
  );
}
