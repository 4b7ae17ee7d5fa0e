"use client";

import dynamic from "next/dynamic";
import { Popover, PopoverAnchor, PopoverContent } from "@/components/ui/popover";
import { Spinner } from "@/components/ui/spinner";
import { isUnread } from "@/lib/filters/schema";
import { alternativeMatch, termAt } from "./edit-filter";
import { useFilterDesk, useSentence } from "./filter-desk";
import { LostPart } from "./lost-part";
import type { useEditing } from "./use-editing";

/** The editor is not part of the page's first script: it comes when somebody is about to filter. */
export const loadEditor = () => import("./filter-editor").then((file) => file.FilterEditor);
const FilterEditor = dynamic(loadEditor, { ssr: false, loading: () => <Waiting /> });

function Waiting() {
  return (
    <div className="grid h-40 place-items-center">
      <Spinner />
    </div>
  );
}

type Props = { at: ReturnType<typeof useEditing>; land: () => void };

/** What one asks for, beneath what one pressed. */
export function FilterPopover({ at, land }: Props) {
  const { words, filter } = useFilterDesk();
  const { plain } = useSentence();
  const { editing, anchor, close } = at;
  const { target } = editing;
  const term = target.deed === "edit" ? termAt(filter, target.place) : undefined;
  const stay = (event: Event) => {
    // the button itself opens and closes
    if (anchor.current?.contains(event.target as Node)) event.preventDefault();
  };
  const onCloseAutoFocus = (event: Event) => {
    event.preventDefault();
    land();
    if (document.activeElement === document.body) anchor.current?.focus();
  };
  return (
    <Popover open={editing.open} onOpenChange={(open) => !open && close()}>
      <PopoverAnchor virtualRef={anchor as React.RefObject<HTMLElement>} />
      <PopoverContent
        aria-label={term ? plain(term) : words.t("addTitle")}
        onPointerDownOutside={stay}
        onCloseAutoFocus={onCloseAutoFocus}
        className="w-[min(20rem,calc(100vw-1rem))] p-0"
      >
        <Content key={editing.times} at={at} />
      </PopoverContent>
    </Popover>
  );
}

function Content({ at }: { at: Props["at"] }) {
  const { filter, fields, problemOf } = useFilterDesk();
  const { editing, open, apply, remove } = at;
  const { target } = editing;
  if (target.deed !== "edit") return <FilterEditor fields={[...fields.values()]} onApply={apply} />;

  const { place } = target;
  const term = termAt(filter, place);
  if (!term) return null;
  const onRemove = () => remove(place);
  const problem = problemOf(term);
  const known = !isUnread(term) && !fields.get(term.field)?.archived && fields.has(term.field);
  if (!known) return <LostPart term={term} problem={problem} onRemove={onRemove} />;
  return (
    <FilterEditor
      fields={[...fields.values()]}
      initial={term}
      problem={problem}
      onApply={apply}
      onRemove={onRemove}
      more={alternativeMatch(filter, place)}
      onMore={(first) =>
        open({ deed: "alternative", place: { part: place.part } }, { place, first })
      }
    />
  );
}
