"use client";

import { Plus } from "lucide-react";
import { Fragment } from "react";
import { type Block, isBlock, type Term } from "@/lib/filters/schema";
import { FilterChip } from "./filter-chip";
import { useFilterDesk, useSentence } from "./filter-desk";
import { FilterJoint } from "./filter-joint";
import { blockSentence } from "./filter-words";

const frame = "border border-border bg-background dark:bg-card";

/** A condition, or several in brackets, behind the word that joins it to the one before. */
export function FilterPart({ part, at }: { part: Term | Block; at: number }) {
  const { match } = useFilterDesk().filter;
  return (
    <span className="flex min-w-0 shrink-0 items-center gap-1 sm:max-w-full sm:shrink">
      {at > 0 && <FilterJoint match={match} />}
      {isBlock(part) ? (
        <BlockChip block={part} at={at} />
      ) : (
        <FilterChip
          term={part}
          place={{ part: at }}
          className={`${frame} data-problem:border-warning-dot/50`}
        />
      )}
    </span>
  );
}

function BlockChip({ block, at }: { block: Block; at: number }) {
  const { words } = useFilterDesk();
  const { plain } = useSentence();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would break over lines as one box
    <span
      role="group"
      aria-label={blockSentence(block, plain, words)}
      suppressHydrationWarning
      className={`inline-flex min-h-7 min-w-0 shrink-0 items-center rounded-md sm:max-w-full sm:shrink sm:flex-wrap ${frame}`}
    >
      {block.terms.map((term, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a condition is known by
        <Fragment key={i}>
          {i > 0 && <FilterJoint match={block.match} part={at} />}
          <FilterChip term={term} place={{ part: at, term: i }} className="h-6.5" />
        </Fragment>
      ))}
      <AddToBlock block={block} at={at} />
    </span>
  );
}

function AddToBlock({ block, at }: { block: Block; at: number }) {
  const { words, isOpen, toggleEditor } = useFilterDesk();
  const target = { deed: "alternative", place: { part: at } } as const;
  const label = words.t(block.match === "all" ? "blockAdd.and" : "blockAdd.or");
  return (
    <button
      type="button"
      data-stop=""
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen(target)}
      onClick={(event) => toggleEditor(target, event.currentTarget)}
      className="grid size-6.5 shrink-0 place-items-center rounded-md text-muted-foreground transition-colors hover:bg-accent hover:text-foreground aria-expanded:bg-accent pointer-coarse:size-9"
    >
      <Plus aria-hidden className="size-3.5" />
    </button>
  );
}
