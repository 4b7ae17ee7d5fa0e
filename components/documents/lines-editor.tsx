"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type UseFormSetFocus, useFieldArray, useWatch } from "react-hook-form";
import { TextField } from "@/components/form/text-field";
import { useReorder } from "@/components/form/use-reorder";
import { Button } from "@/components/ui/button";
import { countedTotals, type DocumentValues, newLine } from "@/lib/documents/form-values";
import type { DocumentControl } from "./document-control";
import { LineRow } from "./line-row";
import { LINE_TRACKS } from "./line-tracks";

type Props = {
  control: DocumentControl;
  setFocus: UseFormSetFocus<DocumentValues>;
  /** It came with its sum alone, which counts as long as there are no lines. */
  bare: boolean;
};

/** The lines of a document: Enter behind the last field adds one, Alt and an arrow key move one. */
export function LinesEditor({ control, setFocus, bare }: Props) {
  const t = useTranslations("documents.lines");
  const locale = useLocale();
  const { fields, append, remove, move } = useFieldArray({ control, name: "lines" });
  const values = useWatch({ control, compute: (all) => all });
  const { nets } = countedTotals(values, locale);
  const order = useReorder<HTMLOListElement>({ ids: fields.map(({ id }) => id), onMove: move });
  const place = fields.findIndex(({ id }) => id === order.moved);
  const add = () => append(newLine(values.lines.at(-1)?.taxBp ?? ""), focusOn(fields.length));
  const drop = (index: number) => {
    remove(index);
    // after the row has gone, which had the focus
    setTimeout(() => setFocus(`lines.${Math.max(0, index - 1)}.description`), 0);
  };
  const next = (index: number) =>
    index === fields.length - 1 ? add() : setFocus(`lines.${index + 1}.description`);
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="mb-2 font-medium">{t("legend")}</legend>
      {fields.length > 0 && <LinesHead />}
      <ol ref={order.list} aria-label={t("legend")} className="@max-xl:space-y-3 space-y-1.5">
        {fields.map(({ id }, index) => (
          <LineRow
            key={id}
            control={control}
            index={index}
            net={nets[index] ?? 0}
            currency={values.currency}
            row={order.row(id)}
            handle={order.handle(id)}
            onNext={() => next(index)}
            onRemove={fields.length > 1 || bare ? () => drop(index) : undefined}
          />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {place >= 0 && t("moved", { place: place + 1, total: fields.length })}
      </p>
      <div className="flex flex-wrap items-end gap-4">
        <Button variant="outline" onClick={add}>
          <Plus />
          {t("add")}
        </Button>
        {bare && !fields.length && (
          <TextField
            control={control}
            name="total"
            label={t("bareTotal")}
            inputMode="decimal"
            autoComplete="off"
            className="ml-auto w-48"
          />
        )}
      </div>
    </fieldset>
  );
}

const focusOn = (index: number) => ({ focusName: `lines.${index}.description` });

function LinesHead() {
  const t = useTranslations("documents.lines");
  const ends = ["quantity", "unitPrice", "taxBp", "net"] as const;
  return (
    <div
      aria-hidden
      className={`@max-xl:hidden grid gap-x-1.5 text-muted-foreground text-sm ${LINE_TRACKS}`}
    >
      <span />
      <span>{t("description")}</span>
      {ends.map((name) => (
        <span key={name} className="text-right">
          {t(name)}
        </span>
      ))}
    </div>
  );
}
