"use client";

import type { Route } from "next";
import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { startTransition, useId, useOptimistic, useState } from "react";
import { MoveHandle } from "@/components/form/move-handle";
import { moved } from "@/components/form/moved";
import { useReorder } from "@/components/form/use-reorder";
import { Checkbox } from "@/components/ui/checkbox";
import { DENSITIES, type Density, type ViewSettings } from "@/lib/views/schema";
import { layoutAddress } from "./view-address";

type Column = { key: string; label: string };
export type ColumnsEditorProps = {
  columns: Column[];
  offered: Column[];
  density: Density;
  saved: ViewSettings;
};

/** Those in sight in their order, then the others; a change is in the address at once. */
export function ColumnsEditor({ columns, offered, density, saved }: ColumnsEditorProps) {
  const t = useTranslations("views");
  const go = useLayoutChange(saved);
  const [shown, setShown] = useState(columns);
  const keys = shown.map(({ key }) => key);
  const hidden = offered.filter(({ key }) => !keys.includes(key));
  const show = (next: Column[]) => {
    setShown(next);
    return next;
  };
  const apply = (next: Column[]) => go({ columns: next.map(({ key }) => key) });
  const order = useReorder<HTMLUListElement>({
    ids: keys,
    onMove: (from, to) => show(moved(shown, from, to)),
    onSettle: () => apply(shown),
  });
  return (
    <div className="space-y-3">
      <DensityChoice density={density} onChange={(next) => go({ density: next })} />
      <ul ref={order.list} aria-label={t("inSight")}>
        {shown.map((column) => (
          <li
            key={column.key}
            {...order.row(column.key)}
            className="flex items-center rounded-md data-dragged:bg-accent"
          >
            <MoveHandle
              label={t("move", { name: column.label })}
              title={t("moveHelp")}
              {...order.handle(column.key)}
            />
            <ColumnTick
              column={column}
              checked
              disabled={column.key === "name"}
              onChange={() => apply(show(shown.filter((one) => one !== column)))}
            />
          </li>
        ))}
      </ul>
      {hidden.length > 0 && (
        <ul aria-label={t("outOfSight")} className="border-t pt-2">
          {hidden.map((column) => (
            <li key={column.key} className="flex items-center pl-7">
              <ColumnTick column={column} onChange={() => apply(show([...shown, column]))} />
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {order.moved && t("moved", { place: keys.indexOf(order.moved) + 1, total: keys.length })}
      </p>
    </div>
  );
}

/** Puts a change into the address; the list follows. */
function useLayoutChange(saved: ViewSettings) {
  const router = useRouter();
  const params = useSearchParams();
  return (change: { columns?: string[]; density?: Density }) =>
    startTransition(() => {
      const address = layoutAddress(new URLSearchParams(params), saved, change);
      router.replace(address as Route, { scroll: false });
    });
}

type TickProps = { column: Column; checked?: boolean; disabled?: boolean; onChange: () => void };

function ColumnTick({ column, checked = false, disabled, onChange }: TickProps) {
  const id = useId();
  return (
    <label
      htmlFor={id}
      className="flex h-8 min-w-0 flex-1 items-center gap-2 rounded-md px-1.5 hover:bg-accent pointer-coarse:h-11"
    >
      <Checkbox id={id} checked={checked} disabled={disabled} onChange={onChange} />
      <span className="truncate">{column.label}</span>
    </label>
  );
}

type DensityProps = { density: Density; onChange: (density: Density) => void };

function DensityChoice({ density, onChange }: DensityProps) {
  const t = useTranslations("views");
  const name = useId();
  const [shown, show] = useOptimistic(density);
  return (
    <fieldset className="flex rounded-lg bg-muted p-0.5">
      <legend className="sr-only">{t("density")}</legend>
      {DENSITIES.map((one) => (
        <label
          key={one}
          className="flex h-7 flex-1 cursor-pointer items-center justify-center rounded-md text-muted-foreground text-sm has-checked:bg-background has-checked:text-foreground has-focus-visible:outline-2 has-focus-visible:outline-ring pointer-coarse:h-10"
        >
          <input
            type="radio"
            name={name}
            checked={shown === one}
            onChange={() =>
              startTransition(() => {
                show(one);
                onChange(one);
              })
            }
            className="sr-only"
          />
          {t(`densities.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
