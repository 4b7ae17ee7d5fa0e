import { Fragment } from "react";
import type { Range } from "@/lib/clients/schema";

/** A text with the parts of it that were searched for. */
export function Marked({ text, ranges }: { text: string; ranges?: Range[] }) {
  if (!ranges?.length) return text;
  return (
    <>
      {ranges.map(([from, to], index) => (
        <Fragment key={from}>
          {text.slice(ranges[index - 1]?.[1] ?? 0, from)}
          <mark className="rounded-xs bg-primary/15 text-foreground dark:bg-primary/40">
            {text.slice(from, to)}
          </mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1])}
    </>
  );
}
