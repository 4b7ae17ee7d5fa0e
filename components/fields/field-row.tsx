"use client";

import { Check } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ComponentProps, useRef, useState } from "react";
import { MoveHandle } from "@/components/form/move-handle";
import { TableCell } from "@/components/ui/table";
import { formatCount } from "@/lib/format";
import { EditField } from "./edit-field";
import type { FieldActions, FieldItem } from "./field-item";
import { FieldMenu } from "./field-menu";

type Props = {
  field: FieldItem;
  actions: FieldActions;
  row: ComponentProps<"tr">;
  handle: ComponentProps<"button">;
  place: { first: boolean; last: boolean };
  /** One place up (-1) or down (1). */
  onStep: (step: number) => void;
};

/** One field; its name opens it. */
export function FieldRow({ field, actions, row, handle, place, onStep }: Props) {
  const t = useTranslations("fields");
  const locale = useLocale();
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { name, type, help, required, onTable, holders } = field;
  return (
    <tr {...row} className="data-dragged:[--row-ground:var(--row-selected)]">
      <TableCell place="select">
        <span className="grid size-full place-items-center sm:w-11">
          <MoveHandle label={t("move", { name })} title={t("moveHelp")} {...handle} />
        </span>
      </TableCell>
      <TableCell place="primary" className="sm:max-w-80">
        <button
          ref={opener}
          type="button"
          data-row-link
          onClick={() => setEditing(true)}
          title={name}
          className="max-w-full cursor-pointer truncate align-middle hover:underline"
        >
          {name}
        </button>
        {editing && (
          <EditField
            field={field}
            updateField={actions.updateField}
            onClose={() => setEditing(false)}
            onCloseAutoFocus={(event) => {
              event.preventDefault(); // the menu item that may have opened it is gone
              opener.current?.focus();
            }}
          />
        )}
      </TableCell>
      <TableCell place="secondary" className="w-full sm:max-w-0 sm:truncate" title={help ?? ""}>
        {t(`types.${type}`)}
        <span className="sm:hidden">
          {required && ` · ${t("required")}`}
          {` · ${t("holders", { count: holders })}`}
        </span>
        {help && <span className="text-muted-foreground max-sm:hidden"> · {help}</span>}
      </TableCell>
      <TableCell>{required && <Yes />}</TableCell>
      <TableCell>{onTable && <Yes />}</TableCell>
      <TableCell align="end">{formatCount(holders, locale)}</TableCell>
      <TableCell place="actions">
        <FieldMenu
          field={field}
          place={place}
          archiveField={actions.archiveField}
          onEdit={() => setEditing(true)}
          onStep={onStep}
        />
      </TableCell>
    </tr>
  );
}

function Yes() {
  const t = useTranslations("common");
  return (
    <>
      <Check aria-hidden className="size-4 text-muted-foreground" />
      <span className="sr-only">{t("yes")}</span>
    </>
  );
}
