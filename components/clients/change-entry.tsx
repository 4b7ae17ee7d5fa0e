import { ArrowRight, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { PutBackButton } from "./change-put-back";
import type { ChangeLine } from "./change-told";

type Props = {
  /** The changes that say it. */
  ids: number[];
  lines: ChangeLine[];
  /** Many first values: unfolded by who wants to see them. */
  folded: boolean;
  mayPutBack: boolean;
};

/** The fields of one change; they are put back together. */
export function ChangeEntry({ ids, lines, folded, mayPutBack }: Props) {
  const t = useTranslations("changes");
  const list = (
    <dl className="min-w-0 flex-1 space-y-1">
      {lines.map((line) => (
        <Line key={line.label} line={line} />
      ))}
    </dl>
  );
  if (folded && lines.length > 1) {
    return (
      <details className="group">
        <summary className="inline-flex list-none items-center gap-1 rounded-sm text-muted-foreground text-sm hover:text-foreground [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            className="size-3.5 transition-transform group-open:rotate-90"
          />
          {t("values", { count: lines.length })}
        </summary>
        <div className="mt-2">{list}</div>
      </details>
    );
  }
  const what = lines.map(({ label }) => label).join(", ");
  return (
    <div className="group/change -mx-2 flex items-start gap-3 rounded-md px-2 py-1 transition-colors hover:bg-row-hover max-sm:flex-col max-sm:gap-1">
      {list}
      {mayPutBack && <PutBackButton ids={ids} what={what} />}
    </div>
  );
}

/** A label, what was and what is. */
function Line({ line: { label, from, to } }: { line: ChangeLine }) {
  const t = useTranslations("changes");
  const empty = <span className="text-muted-foreground italic">{t("empty")}</span>;
  return (
    <div className="grid gap-x-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <dt className="text-muted-foreground text-sm leading-5">{label}</dt>
      <dd className="min-w-0 break-words">
        {from !== undefined && (
          <>
            {from === null ? empty : <del className="text-muted-foreground">{from}</del>}
            <ArrowRight aria-hidden className="mx-1.5 inline size-3.5 text-muted-foreground" />
            <span className="sr-only"> {t("to")} </span>
          </>
        )}
        {to ?? empty}
      </dd>
    </div>
  );
}
