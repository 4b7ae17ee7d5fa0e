"use client";

import { TriangleAlert, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useMessageText } from "@/components/feedback/use-message-text";
import { cn } from "@/lib/cn";
import type { Term } from "@/lib/filters/schema";
import type { Place } from "./edit-filter";
import { useFilterDesk, useSentence } from "./filter-desk";
import type { Sentence } from "./filter-words";

type Props = { term: Term; place: Place; className?: string };

/** One condition as a sentence: pressed, it opens; Delete or × takes it away. */
export function FilterChip({ term, place, className }: Props) {
  const { words, problemOf, isOpen, toggleEditor, remove } = useFilterDesk();
  const { say, plain } = useSentence();
  const problem = problemOf(term);
  const target = { deed: "edit", place } as const;
  const open = isOpen(target);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Delete" && event.key !== "Backspace") return;
    event.preventDefault();
    remove(place);
  };
  return (
    <span
      data-problem={problem ? "" : undefined}
      className={cn(
        "inline-flex h-7 min-w-0 max-w-full shrink-0 items-center rounded-md text-sm transition-colors not-data-problem:hover:bg-accent not-data-problem:has-aria-expanded:bg-accent data-problem:bg-warning-soft data-problem:text-warning pointer-coarse:h-9 max-sm:max-w-none sm:shrink",
        className,
      )}
    >
      <button
        type="button"
        data-stop=""
        data-condition=""
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-keyshortcuts="Delete"
        title={plain(term)}
        suppressHydrationWarning // dates and countries: browsers abbreviate otherwise
        onClick={(event) => toggleEditor(target, event.currentTarget)}
        onKeyDown={onKeyDown}
        className="inline-flex h-full min-w-0 items-center gap-1.5 rounded-md pl-2"
      >
        {problem && <TriangleAlert aria-hidden className="size-3.5 shrink-0" />}
        {problem && <span className="sr-only">{words.t("notApplied")}:</span>}
        <span className="max-w-80 truncate" suppressHydrationWarning>
          <Words sentence={say(term)} />
        </span>
        {problem && <Reason problem={problem} />}
      </button>
      <button
        type="button"
        tabIndex={-1} // Delete does it by key
        aria-label={words.t("removeOf", { sentence: plain(term) })}
        suppressHydrationWarning
        onClick={() => remove(place)}
        className="grid h-full w-6 shrink-0 place-items-center rounded-md text-muted-foreground transition-colors hover:text-foreground pointer-coarse:w-9"
      >
        <X aria-hidden className="size-3" />
      </button>
    </span>
  );
}

function Words({ sentence }: { sentence: Sentence | string }) {
  const { t } = useFilterDesk().words;
  if (typeof sentence === "string") return sentence;
  const v = (chunks: React.ReactNode) => (
    <b className="font-medium" suppressHydrationWarning>
      {chunks}
    </b>
  );
  return t.rich(sentence.key, { ...sentence.values, v });
}

function Reason({ problem }: { problem: string }) {
  const say = useMessageText();
  return <span className="shrink-0 border-current/30 border-l pl-1.5">{say(problem)}</span>;
}
