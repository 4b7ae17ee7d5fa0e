"use client";

import { ArchiveRestore } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Action } from "@/lib/action-state";
import type { FieldItem } from "./field-item";
import { useSetArchived } from "./use-set-archived";

type Props = { fields: FieldItem[]; archiveField: Action };

/** Fields out of sight, and the way back for each. */
export function ArchivedFields({ fields, archiveField }: Props) {
  const t = useTranslations("fields");
  if (!fields.length) return null;
  return (
    <section aria-labelledby="archived-fields" className="px-4 py-6 sm:px-6">
      <h2 id="archived-fields" className="font-medium text-lg">
        {t("archivedTitle")}
      </h2>
      <p className="mt-0.5 text-muted-foreground">{t("archivedText")}</p>
      <ul className="mt-3 divide-y border-y">
        {fields.map((field) => (
          <ArchivedField key={field.id} field={field} archiveField={archiveField} />
        ))}
      </ul>
    </section>
  );
}

type FieldProps = { field: FieldItem; archiveField: Action };

function ArchivedField({ field, archiveField }: FieldProps) {
  const t = useTranslations("fields");
  const setArchived = useSetArchived(field, archiveField);
  const { name, type, holders } = field;
  return (
    <li className="flex items-center gap-3 py-1.5">
      <div className="min-w-0 flex-1 text-sm sm:flex sm:gap-3">
        <p className="truncate" title={name}>
          {name}
        </p>
        <p className="text-muted-foreground">
          {t(`types.${type}`)} · {t("holders", { count: holders })}
        </p>
      </div>
      <Button
        variant="outline"
        size="sm"
        aria-label={t("restoreOne", { name })}
        onClick={() => setArchived(false)}
      >
        <ArchiveRestore />
        {t("restore")}
      </Button>
    </li>
  );
}
