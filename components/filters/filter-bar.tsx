"use client";

import { ListFilter } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Spinner } from "@/components/ui/spinner";
import type { FilterField } from "@/lib/filters/fields";
import { NO_FILTER, termsOf } from "@/lib/filters/schema";
import { toggleMatch } from "./edit-filter";
import { type Desk, FilterDesk, useFilterDesk } from "./filter-desk";
import { FilterPart } from "./filter-part";
import { FilterPopover, loadEditor } from "./filter-popover";
import { useEditing } from "./use-editing";
import { type FilterInAddress, useFilter } from "./use-filter";
import { useFilterKey } from "./use-filter-key";
import { moveInBar, useLanding } from "./use-landing";

export type FilterBarProps = FilterInAddress & { fields: readonly FilterField[] };

/** The filter of a list in words; each of them can be changed, and the address is what they say. */
export function FilterBar({ fields, ...address }: FilterBarProps) {
  const words = { t: useTranslations("filters"), locale: useLocale() };
  const bar = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const { filter, change, problemOf, pending } = useFilter(address);
  const { plan, land } = useLanding(bar, filter);
  const at = useEditing({ filter, change, plan });
  const byKey = useMemo(() => new Map(fields.map((field) => [field.key, field])), [fields]);
  useFilterKey(() => add.current?.click());

  const desk: Desk = {
    filter,
    words,
    fields: byKey,
    problemOf,
    isOpen: at.isOpen,
    toggleEditor: at.toggle,
    remove: at.remove,
    switchMatch: (part) => change(toggleMatch(filter, part)),
  };
  const clear = () => {
    plan(0);
    change(NO_FILTER);
  };
  return (
    <FilterDesk value={desk}>
      <div
        ref={bar}
        role="toolbar"
        aria-label={words.t("bar")}
        aria-busy={pending}
        onKeyDown={moveInBar}
        onPointerEnter={loadEditor}
        onFocus={loadEditor}
        className="-m-1 flex min-w-0 flex-1 items-center gap-1 overflow-x-auto px-1 py-1.5 [scrollbar-width:none] max-sm:-mx-4 max-sm:basis-full max-sm:px-4 sm:flex-wrap sm:overflow-visible"
      >
        <AddButton ref={add} pending={pending} />
        {filter.parts.map((part, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is known by
          <FilterPart key={i} part={part} at={i} />
        ))}
        {filter.parts.length > 0 && (
          <Button
            data-stop=""
            variant="ghost"
            size="sm"
            className="text-muted-foreground"
            onClick={clear}
          >
            {words.t("clear")}
          </Button>
        )}
      </div>
      <NotApplied />
      <FilterPopover at={at} land={land} />
    </FilterDesk>
  );
}

type AddProps = { ref: React.Ref<HTMLButtonElement>; pending: boolean };

function AddButton({ ref, pending }: AddProps) {
  const { words, isOpen, toggleEditor } = useFilterDesk();
  const open = isOpen({ deed: "add" });
  return (
    <Button
      ref={ref}
      data-stop=""
      variant="ghost"
      size="sm"
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-keyshortcuts="F"
      data-state={open ? "open" : "closed"}
      onClick={(event) => toggleEditor({ deed: "add" }, event.currentTarget)}
    >
      {pending ? <Spinner /> : <ListFilter />}
      {words.t("add")}
      <Kbd aria-hidden className="pointer-coarse:hidden">
        F
      </Kbd>
    </Button>
  );
}

/** One quiet line: nobody has to find out by the rows that something was passed over. */
function NotApplied() {
  const { filter, words, problemOf } = useFilterDesk();
  const count = termsOf(filter).filter(problemOf).length;
  return (
    <p role="status" className="w-full text-sm text-warning empty:hidden">
      {count > 0 && words.t("partly", { count })}
    </p>
  );
}
