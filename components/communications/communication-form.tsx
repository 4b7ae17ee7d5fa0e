"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { type Control, useWatch } from "react-hook-form";
import { contactName } from "@/components/contacts/typed-contact";
import { ComboboxField } from "@/components/form/combobox-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { RecordForm } from "@/components/records/record-form";
import { type CommunicationValues, communicationForm } from "@/lib/communications/form-values";
import { type CommunicationFields, KINDS, WAYS } from "@/lib/communications/schema";
import type { ContactRow } from "@/lib/contacts/schema";

type Form = ComponentProps<typeof RecordForm<CommunicationValues, CommunicationFields>>;
type Props = Pick<
  Form,
  "label" | "submit" | "save" | "also" | "edits" | "onDone" | "onCancel" | "values"
> & {
  contacts: readonly ContactRow[];
  /** A contact that is no longer one of them, and stays. */
  gone?: { id: number; name: string };
  zone: string;
  /** What the toast says of one about this subject. */
  said: (subject: string) => string;
};

export function CommunicationForm({ contacts, gone, zone, said, ...form }: Props) {
  const t = useTranslations("communications");
  const people = contacts.map((one) => ({ value: String(one.id), label: contactName(one) }));
  const known = gone ? [...people, { value: String(gone.id), label: gone.name }] : people;
  return (
    <RecordForm
      {...form}
      schema={communicationForm(zone)}
      said={({ subject }) => said(subject)}
      className="@lg:grid-cols-2"
    >
      {(control) => (
        <>
          <TextField
            control={control}
            name="subject"
            label={t("fields.subject")}
            autoComplete="off"
            className="@lg:col-span-2"
            required
          />
          <WhichWay control={control} />
          <TextField
            control={control}
            name="at"
            type="datetime-local"
            label={t("fields.at")}
            required
          />
          <ComboboxField
            control={control}
            name="contactId"
            label={t("fields.contactId")}
            empty={t("noContact")}
            options={known}
          />
          <TextField
            control={control}
            name="withWhom"
            label={t("fields.withWhom")}
            autoComplete="off"
          />
          <TextareaField
            control={control}
            name="text"
            label={t("fields.text")}
            className="@lg:col-span-2"
          />
        </>
      )}
    </RecordForm>
  );
}

type FormControl = Control<CommunicationValues, unknown, CommunicationFields>;

/** What it is, and which way it went: a meeting goes neither. */
function WhichWay({ control }: { control: FormControl }) {
  const t = useTranslations("communications");
  const kind = useWatch({ control, name: "kind" });
  return (
    <div className="grid grid-cols-2 gap-3">
      <SelectField
        control={control}
        name="kind"
        label={t("fields.kind")}
        options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        className={kind === "meeting" ? "col-span-2" : undefined}
      />
      {kind !== "meeting" && (
        <SelectField
          control={control}
          name="direction"
          label={t("fields.direction")}
          options={WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))}
        />
      )}
    </div>
  );
}
