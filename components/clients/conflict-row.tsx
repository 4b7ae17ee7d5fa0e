"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Badge } from "@/components/ui/badge";
import { defaultSide, type Side, type ThreeWayRow } from "@/lib/clients/three-way";
import type { useFieldWords } from "./client-form-words";

type Props = {
  row: ThreeWayRow;
  words: ReturnType<typeof useFieldWords>;
  choice?: Side;
  onChoose: (side: Side) => void;
};

const SIDES = ["mine", "theirs"] as const;
const WHO = { both: "both", me: "onlyMe", them: "onlyThem" } as const;

/** One field: what it was, and whose value is to stand. */
export function ClashRow({ row, words: { label, text }, choice, onChoose }: Props) {
  const t = useTranslations("conflict");
  const id = useId();
  const chosen = choice ?? defaultSide(row);
  return (
    <li className="py-3">
      <fieldset aria-describedby={`${id}-who`}>
        <legend className="float-left mr-2 font-medium">{label(row.field)}</legend>
        <Badge id={`${id}-who`} variant={row.changedBy === "both" ? "warning" : "outline"}>
          {t(WHO[row.changedBy])}
        </Badge>
        <div className="clear-both mt-2 grid gap-2 sm:grid-cols-3">
          <div className="min-w-0 border border-transparent px-2.5 py-2 max-sm:px-0 max-sm:py-0">
            <p className="text-muted-foreground text-xs">{t("before")}</p>
            <Value text={text(row.field, row.before)} />
          </div>
          {SIDES.map((side) => (
            <label
              key={side}
              className="flex min-w-0 cursor-pointer gap-2.5 rounded-lg border px-2.5 py-2 transition-colors hover:border-muted-foreground has-checked:border-primary has-checked:bg-primary-soft"
            >
              <input
                type="radio"
                name={id}
                checked={chosen === side}
                onChange={() => onChoose(side)}
                className="mt-0.5 size-4 shrink-0 accent-primary"
              />
              <span className="min-w-0">
                <span className="block text-muted-foreground text-xs">{t(side)}</span>
                <Value text={text(row.field, row[side])} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  );
}

function Value({ text }: { text: string | null }) {
  const t = useTranslations("conflict");
  if (text === null) return <span className="block text-muted-foreground">{t("empty")}</span>;
  return <span className="block break-words">{text}</span>;
}
