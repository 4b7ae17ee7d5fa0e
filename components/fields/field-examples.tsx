"use client";

import { CalendarDays, CircleCheck, Layers } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { newLabels } from "@/lib/fields/form-values";
import { NewFieldButton, useNewField } from "./new-field";

/** Fields that many companies want, as a form that is filled in already; and one of one's own. */
export function FieldExamples() {
  const t = useTranslations("fields.examples");
  const open = useNewField();
  const choices = newLabels(t("level.choices")).map((label) => ({
    ...{ key: `new ${label}`, label },
    archived: false,
  }));
  return (
    <div className="flex flex-col items-center gap-4">
      <div className="flex flex-wrap justify-center gap-2">
        <Button
          variant="outline"
          onClick={() => open({ name: t("level.name"), type: "choice", choices })}
        >
          <Layers />
          {t("level.name")}
        </Button>
        <Button
          variant="outline"
          onClick={() => open({ name: t("until.name"), type: "date", help: t("until.help") })}
        >
          <CalendarDays />
          {t("until.name")}
        </Button>
        <Button
          variant="outline"
          onClick={() =>
            open({ name: t("newsletter.name"), type: "checkbox", help: t("newsletter.help") })
          }
        >
          <CircleCheck />
          {t("newsletter.name")}
        </Button>
      </div>
      <NewFieldButton />
    </div>
  );
}
