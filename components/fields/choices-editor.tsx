"use client";

import { useTranslations } from "next-intl";
import { type UseFormSetValue, useFieldArray } from "react-hook-form";
import { useReorder } from "@/components/form/use-reorder";
import type { FieldValues } from "@/lib/fields/form-values";
import { ArchivedChoices } from "./archived-choices";
import { ChoiceAdder } from "./choice-adder";
import { ChoiceRow } from "./choice-row";
import type { FieldControl } from "./field-control";

type Props = { control: FieldControl; setValue: UseFormSetValue<FieldValues> };

/** What there is to choose from, in its order; archived choices stay behind. */
export function ChoicesEditor({ control, setValue }: Props) {
  const t = useTranslations("fields");
  const list = useFieldArray({ control, name: "choices" });
  const active = list.fields.filter(({ archived }) => !archived).length;
  const order = useReorder<HTMLUListElement>({
    ids: list.fields.slice(0, active).map(({ id }) => id),
    onMove: list.move,
  });
  /** Archived choices stand behind the others, so a choice moves as it becomes one or none. */
  const setArchived = (index: number, archived: boolean) => {
    const { id: _, ...choice } = list.fields[index] ?? { id: "", key: "", label: "" };
    list.remove(index);
    list.insert(archived ? active - 1 : active, { ...choice, archived }, { shouldFocus: false });
  };
  const place = list.fields.findIndex(({ id }) => id === order.moved);
  return (
    <fieldset className="min-w-0 space-y-2">
      <legend className="mb-1.5 font-medium text-sm">{t("choices.legend")}</legend>
      <ul ref={order.list} className="space-y-1.5">
        {list.fields.slice(0, active).map(({ id, key }, index) => (
          <ChoiceRow
            key={id}
            control={control}
            index={index}
            isNew={!Number(key)}
            row={order.row(id)}
            handle={order.handle(id)}
            onArchive={() => setArchived(index, true)}
            onRemove={() => list.remove(index)}
          />
        ))}
      </ul>
      <p role="status" className="sr-only">
        {place >= 0 &&
          t("moved", { name: list.fields[place]?.label ?? "", place: place + 1, total: active })}
      </p>
      <ChoiceAdder
        control={control}
        setValue={setValue}
        onAdd={(labels) =>
          list.insert(
            active,
            labels.map((label) => ({ key: `new ${label}`, label, archived: false })),
            { shouldFocus: false },
          )
        }
      />
      <ArchivedChoices
        choices={list.fields.slice(active)}
        onRestore={(index) => setArchived(active + index, false)}
      />
    </fieldset>
  );
}
