"use client";

import { ChevronLeft, Trash2 } from "lucide-react";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { FieldMessage } from "@/components/form/field-message";
import { Button } from "@/components/ui/button";
import { conditionProblem } from "@/lib/filters/check";
import type { FilterField } from "@/lib/filters/fields";
import type { Condition } from "@/lib/filters/schema";
import { conditionOf, type Draft, draftOf } from "./draft";
import type { EditorProps } from "./editor-props";
import { useFilterDesk } from "./filter-desk";
import { fieldLabel } from "./filter-words";
import { OperatorSelect } from "./operator-select";
import { ValueEditor } from "./value-editor";

type Props = EditorProps & { field: FilterField; onBack: () => void };

/** Operator and values of one condition. Enter applies; what can't be asked stays, with the reason. */
export function ConditionForm({ field, initial, onBack, problem: given, onMore, ...deeds }: Props) {
  const { words } = useFilterDesk();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(field, initial));
  const [problem, setProblem] = useState(initial ? given : null);
  useEffect(() => focusFirst(form.current), []);

  const type = (next: Draft) => {
    setDraft(next);
    setProblem(null);
  };
  const finish = (act: (condition: Condition) => string | null) => {
    const condition = conditionOf(field, draft);
    const wrong = conditionProblem(condition, field) ?? act(condition);
    setProblem(wrong);
    if (wrong) focusFirst(form.current);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    finish(deeds.onApply);
  };
  const begin = () =>
    finish((condition) => {
      onMore?.(condition);
      return null;
    });
  const asked = {
    field,
    draft,
    onChange: type,
    onSubmit: () => form.current?.requestSubmit(),
    error: problem ? `${id}-error` : undefined,
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <header className="flex h-10 items-center gap-1 border-b px-1.5">
        <Button variant="ghost" size="icon-sm" aria-label={words.t("back")} onClick={onBack}>
          <ChevronLeft />
        </Button>
        <h2 className="truncate font-medium">{fieldLabel(field, words)}</h2>
      </header>
      <div className="space-y-2 p-3">
        {field.kind !== "flag" && <OperatorSelect {...asked} />}
        <ValueEditor {...asked} />
        {problem && <FieldMessage id={asked.error} tone="error" message={problem} />}
      </div>
      <Footer {...deeds} onMore={onMore && begin} />
    </form>
  );
}

function focusFirst(form: HTMLFormElement | null) {
  const value = form?.querySelector<HTMLInputElement>(
    "[data-values] :is(input:checked, input:not([type=radio]))",
  );
  const first = value ?? form?.querySelector<HTMLElement>("[data-values] input, select");
  first?.focus();
  if (value && value.type !== "radio") value.select();
}

type FooterProps = Pick<Props, "onRemove" | "more"> & { onMore?: () => void };

function Footer({ onRemove, more, onMore }: FooterProps) {
  const { t } = useFilterDesk().words;
  return (
    <footer className="flex items-center gap-1 border-t px-3 py-2">
      {onRemove && (
        <Button variant="ghost" size="sm" onClick={onRemove}>
          <Trash2 />
          {t("remove")}
        </Button>
      )}
      {onMore && more && (
        <Button variant="ghost" size="sm" onClick={onMore}>
          {t(more === "all" ? "andMore" : "orMore")}
        </Button>
      )}
      <Button type="submit" size="sm" className="ml-auto">
        {t("apply")}
      </Button>
    </footer>
  );
}
