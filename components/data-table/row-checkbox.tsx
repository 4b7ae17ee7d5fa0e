"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { useSelection } from "./selection";

/** Chooses one row; with Shift, all from the last one. Its cell is `place="select"`. */
export function RowCheckbox({ id, name }: { id: number; name: string }) {
  const t = useTranslations("table");
  const { has, toggle } = useSelection();
  const box = useId();
  return (
    <label htmlFor={box} className="cursor-pointer">
      <span className="sr-only">{t("selectRow", { name })}</span>
      <Checkbox
        id={box}
        checked={has(id)}
        onChange={({ nativeEvent }) =>
          toggle(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
    </label>
  );
}

/** Chooses all rows in sight, or none. */
export function SelectAllCheckbox() {
  const t = useTranslations("table");
  const { all, selected, toggleAll } = useSelection();
  const box = useId();
  return (
    <label htmlFor={box} className="cursor-pointer">
      <span className="sr-only">{t("selectAll")}</span>
      <Checkbox
        id={box}
        checked={all}
        indeterminate={!all && selected.length > 0}
        onChange={toggleAll}
      />
    </label>
  );
}
