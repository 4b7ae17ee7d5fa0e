"use client";

import { useTranslations } from "next-intl";
import { FieldNotes } from "@/components/form/field-frame";
import { useField } from "@/components/form/use-field";
import { RESOURCES, type TokenRights, VERBS } from "@/lib/tokens/schema";
import { RightsRow } from "./rights-row";
import type { TokenControl } from "./token-fields";

/** What it may do with what: a row a resource, a column a verb. */
export function RightsGrid({ control }: { control: TokenControl }) {
  const t = useTranslations("api");
  const { id, field, error } = useField({ control, name: "rights", label: t("rights.grid") });
  const rights = field.value as TokenRights;
  const focus = (table: HTMLTableElement | null) =>
    field.ref(table && { focus: () => table.querySelector("input")?.focus() });
  return (
    <div data-slot="field" className="space-y-1.5">
      <div className="overflow-hidden rounded-lg border">
        <table
          ref={focus}
          aria-label={t("rights.grid")}
          className="w-full table-fixed text-sm [&_tbody_tr]:border-t"
        >
          <VerbHeads />
          <tbody onBlur={field.onBlur}>
            {RESOURCES.map((resource) => (
              <RightsRow
                key={resource}
                resource={resource}
                verbs={rights[resource] ?? []}
                onChange={(verbs) => field.onChange({ ...rights, [resource]: verbs })}
                error={error && `${id}-error`}
              />
            ))}
          </tbody>
        </table>
      </div>
      <FieldNotes id={id} error={error} />
    </div>
  );
}

function VerbHeads() {
  const t = useTranslations("api");
  return (
    <thead className="bg-muted text-muted-foreground text-xs">
      <tr>
        <th scope="col" className="w-20 sm:w-1/4">
          <span className="sr-only">{t("rights.resource")}</span>
        </th>
        {VERBS.map((verb) => (
          <th key={verb} scope="col" className="h-8 text-center font-medium">
            {t(`verbs.${verb}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
