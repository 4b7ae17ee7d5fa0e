"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps, KeyboardEvent } from "react";
import { MoveHandle } from "@/components/form/move-handle";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/cn";
import type { DocumentControl } from "./document-control";
import { LineField } from "./line-field";
import { LINE_TRACKS } from "./line-tracks";
import { Money } from "./money";

type Props = {
  control: DocumentControl;
  index: number;
  /** What it comes to, as far as it can be read. */
  net: number;
  currency: string;
  row: ComponentProps<"li">;
  handle: ComponentProps<"button">;
  /** Enter behind its last field. */
  onNext: () => void;
  onRemove?: () => void;
};

const FIGURES = ["quantity", "unitPrice", "taxBp"] as const;

/** One line: what, how much of it, for how much, and what that comes to. */
export function LineRow({ control, index, net, currency, row, handle, onNext, onRemove }: Props) {
  const t = useTranslations("documents.lines");
  const number = index + 1;
  /** Enter goes on from field to field, and never sends the form from here. */
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    if (!(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const inputs = [...currentTarget.querySelectorAll("input")];
    const following = inputs[inputs.indexOf(target) + 1];
    if (following) following.focus();
    else onNext();
  };
  return (
    <li
      {...row}
      onKeyDown={press}
      aria-label={t("label", { number })}
      className={cn(
        "grid grid-cols-[1.75rem_minmax(0,1fr)_1.75rem] items-start gap-1.5 rounded-lg data-dragged:bg-accent",
        "@max-xl:border @max-xl:p-2",
        LINE_TRACKS,
      )}
    >
      <MoveHandle label={t("move", { number })} {...handle} />
      <LineField control={control} name={`lines.${index}.description`} label={t("description")} />
      <div className="@max-xl:order-last @max-xl:col-span-full @xl:contents grid grid-cols-[4.5rem_minmax(0,1fr)_4rem] gap-1.5">
        {FIGURES.map((name) => (
          <LineField
            key={name}
            control={control}
            name={`lines.${index}.${name}`}
            label={t(name)}
            figures
          />
        ))}
        <p className="@max-xl:col-span-full self-start pt-2 text-right">
          <span className="@xl:sr-only text-muted-foreground text-sm">{t("net")} </span>
          <Money minor={net} currency={currency} />
        </p>
      </div>
      {onRemove ? (
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label={t("remove", { number })}
          onClick={onRemove}
          className="mt-1 text-muted-foreground"
        >
          <X />
        </Button>
      ) : (
        <span />
      )}
    </li>
  );
}
